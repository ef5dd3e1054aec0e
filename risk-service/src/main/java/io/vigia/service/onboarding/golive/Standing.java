package io.vigia.service.onboarding.golive;

import io.vigia.domain.accounts.Account;
import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.service.onboarding.Applications;
import io.vigia.service.onboarding.agreements.Signatures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How far a merchant has come. */
@ApplicationScoped
public class Standing {

    @Inject
    private AccountRepository accounts;

    @Inject
    private Applications applications;

    @Inject
    private Signatures signatures;

    @Inject
    private Instance<SandboxEvidence> sandbox;

    Account account(String accountId) {
        return accounts.account(accountId).orElseThrow();
    }

    /** What is missing before test keys can be made; nothing of a merchant that is live. */
    List<String> missingForTest(String accountId) {
        List<String> missing = new ArrayList<>();
        Account account = account(accountId);
        if (account.liveEnabled() || account.operator()) {
            return missing;
        }
        Optional<Application> application = applications.of(accountId);
        if (application
                .filter(one -> one.status() == ApplicationStatus.APPROVED)
                .isEmpty()) {
            missing.add("approval");
        }
        if (!signatures.allSigned(accountId)) {
            missing.add("agreements");
        }
        return missing;
    }

    /** The checklist: what must have happened in the sandbox, and whether it did. */
    Map<String, Boolean> checklist(String accountId) {
        Map<String, Boolean> all = new LinkedHashMap<>();
        EnvironmentId test = new EnvironmentId(accountId, Mode.TEST);
        sandbox.forEach(each -> all.putAll(each.of(test)));
        boolean contacts = applications
                .of(accountId)
                .filter(one -> !one.answers().text("alert_critical").isEmpty())
                .isPresent();
        all.put("alert_contacts", contacts);
        return all;
    }

    /** Everything that is missing before real payments can be taken. */
    List<String> missingForLive(String accountId) {
        List<String> missing = new ArrayList<>(missingForTest(accountId));
        checklist(accountId).forEach((name, done) -> {
            if (!done) {
                missing.add(name);
            }
        });
        return missing;
    }
}
