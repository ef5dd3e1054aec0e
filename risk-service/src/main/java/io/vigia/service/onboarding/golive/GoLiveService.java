package io.vigia.service.onboarding.golive;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.OnboardingError;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Going live: what is done, what is missing, and the step itself. */
@ApplicationScoped
@Transactional
public class GoLiveService {

    @Inject
    private Caller caller;

    @Inject
    private Standing standing;

    @Inject
    private AuditTrail audit;

    /** How far the account is. */
    public Progress progress() {
        caller.require(Permission.ONBOARDING_READ);
        String account = caller.environment().accountId();
        boolean live = standing.account(account).liveEnabled();
        return new Progress(live, standing.missingForTest(account), live ? Map.of() : standing.checklist(account));
    }

    /** @throws RiskException GO_LIVE_INCOMPLETE naming everything that is missing */
    public void goLive() {
        caller.require(Permission.ONBOARDING_WRITE);
        Account account = standing.account(caller.environment().accountId());
        if (account.liveEnabled()) {
            return;
        }
        List<String> missing = standing.missingForLive(account.id());
        if (!missing.isEmpty()) {
            throw new RiskException(
                    OnboardingError.GO_LIVE_INCOMPLETE,
                    "Live stays closed; missing: " + String.join(", ", missing) + ".");
        }
        account.goLive();
        audit.record("account.went_live", account.id());
    }

    /**
     * How far an account is.
     *
     * @param missingForTest what is missing before test keys can be made
     * @param checklist what must have happened in the sandbox, and whether it did; empty for who is live
     */
    public record Progress(boolean live, List<String> missingForTest, Map<String, Boolean> checklist) {

        /** Whether nothing stands between the account and real payments but the step itself. */
        public boolean ready() {
            return !live && missingForTest.isEmpty() && !checklist.containsValue(false);
        }
    }
}
