package io.vigia.service.onboarding.golive;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.OnboardingError;
import io.vigia.service.apikeys.KeyWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Lets keys be made only by merchants that have come far enough. */
@ApplicationScoped
public class KeyGate {

    @Inject
    private Standing standing;

    /** @throws RiskException ONBOARDING_REQUIRED, or GO_LIVE_INCOMPLETE for a live key */
    public void wanted(@Observes KeyWanted event) {
        EnvironmentId environment = event.environment();
        List<String> missing = standing.missingForTest(environment.accountId());
        if (!missing.isEmpty()) {
            throw new RiskException(
                    OnboardingError.ONBOARDING_REQUIRED,
                    "Keys are made once the company is approved and the agreements are signed; missing: "
                            + String.join(", ", missing) + ".");
        }
        if (environment.livemode() && !standing.account(environment.accountId()).liveEnabled()) {
            throw new RiskException(
                    OnboardingError.GO_LIVE_INCOMPLETE,
                    "Live keys are made once the account is live; see its checklist.");
        }
    }
}
