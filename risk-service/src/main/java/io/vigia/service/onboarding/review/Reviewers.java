package io.vigia.service.onboarding.review;

import io.vigia.domain.accounts.AccountRepository;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.OnboardingError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may judge an application: nobody of the company that applies. */
@ApplicationScoped
public class Reviewers {

    @Inject
    private AccountRepository accounts;

    /** @throws RiskException REVIEWER_NOT_INDEPENDENT for a member of the applicant's account */
    void requireOutsider(Application application, String email) {
        boolean insider = accounts.memberByEmail(email)
                .filter(member ->
                        member.accountId().equals(application.environment().accountId()))
                .isPresent();
        if (insider) {
            throw new RiskException(
                    OnboardingError.REVIEWER_NOT_INDEPENDENT, "Nobody judges the application of their own account.");
        }
    }
}
