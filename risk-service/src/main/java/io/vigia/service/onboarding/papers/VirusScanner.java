package io.vigia.service.onboarding.papers;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.OnboardingError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks ClamAV, if {@code RISK_CLAMAV} says where it listens: {@code host:3310} or {@code unix:/run/clamav/clamd.ctl}. */
@ApplicationScoped
public class VirusScanner {

    private static final Logger LOG = Logger.getLogger(VirusScanner.class.getName());

    private Optional<Clamd> clamd = Optional.empty();

    VirusScanner() {}

    @Inject
    VirusScanner(@ConfigProperty(name = "RISK_CLAMAV") Optional<String> address) {
        this.clamd = address.filter(text -> !text.isBlank()).map(Clamd::at);
    }

    /**
     * Lets a content pass that holds no virus.
     *
     * @return whether it was scanned; without a scanner nothing is
     * @throws RiskException DOCUMENT_INFECTED, or DOCUMENT_SCAN_UNAVAILABLE if the scanner that is configured does not answer
     */
    boolean pass(byte[] content) {
        if (clamd.isEmpty()) {
            return false;
        }
        try {
            if (clamd.get().findsVirus(content)) {
                throw new RiskException(
                        OnboardingError.DOCUMENT_INFECTED, "The virus scanner refuses this document.", "file");
            }
            return true;
        } catch (IOException failure) {
            LOG.log(Level.WARNING, failure, () -> "The virus scanner does not answer");
            throw new RiskException(
                    OnboardingError.DOCUMENT_SCAN_UNAVAILABLE,
                    "Documents cannot be scanned for viruses now; try again in some minutes.");
        }
    }
}
