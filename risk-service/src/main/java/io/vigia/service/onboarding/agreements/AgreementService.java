package io.vigia.service.onboarding.agreements;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.OnboardingError;
import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.onboarding.agreements.Signature;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.onboarding.Applications;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Reading and signing agreements. */
@ApplicationScoped
@Transactional
public class AgreementService {

    private static final int LONGEST_NAME = 200;

    @Inject
    private Caller caller;

    @Inject
    private AgreementTexts texts;

    @Inject
    private Signatures signatures;

    @Inject
    private Applications applications;

    @Inject
    private AuditTrail audit;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** The newest text, in a language or in English. */
    public AgreementTexts.Text read(AgreementKind kind, String language) {
        if (!caller.may(Permission.APPLICATIONS_READ)) {
            caller.require(Permission.ONBOARDING_READ);
        }
        return texts.newest(kind, language);
    }

    /** What the account has signed, newest first. */
    public List<Signature> signed() {
        caller.require(Permission.ONBOARDING_READ);
        return signatures.of(caller.environment().accountId());
    }

    /** Whether the newest version is signed. */
    public boolean isSigned(AgreementKind kind) {
        caller.require(Permission.ONBOARDING_READ);
        return signatures.isSigned(caller.environment().accountId(), kind);
    }

    /**
     * Signs the text that was read.
     *
     * @param name the signer's, as they write it
     * @param sha256 of the text that they saw
     * @throws RiskException AGREEMENT_OUTDATED if there is a newer one, ONBOARDING_REQUIRED before the approval
     */
    public void sign(AgreementKind kind, String language, String name, String sha256) {
        caller.require(Permission.ONBOARDING_WRITE);
        String account = caller.environment().accountId();
        boolean approved = applications
                .of(account)
                .filter(one -> one.status() == ApplicationStatus.APPROVED)
                .isPresent();
        if (!approved) {
            throw new RiskException(
                    OnboardingError.ONBOARDING_REQUIRED, "Agreements are signed once the application is approved.");
        }
        String signer = name == null ? "" : name.strip();
        if (signer.length() < 3 || signer.length() > LONGEST_NAME) {
            throw RiskException.invalid("name", "Write your full name to sign.");
        }
        AgreementTexts.Text text = texts.newest(kind, language);
        if (!text.sha256().equals(sha256)) {
            throw new RiskException(
                    OnboardingError.AGREEMENT_OUTDATED, "There is a newer version of this agreement; read it first.");
        }
        if (!signatures.isSigned(account, kind)) {
            Signature signature = new Signature(
                    ids.next("sig", clock.instant()),
                    Applications.scope(account),
                    clock.instant(),
                    new Signature.Signed(
                            kind,
                            text.version(),
                            text.language(),
                            text.sha256(),
                            signer,
                            caller.actor().id(),
                            caller.actor().sourceIp()));
            signatures.add(signature);
            audit.record("agreement.signed", signature.id());
        }
    }
}
