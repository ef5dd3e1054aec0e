package io.vigia.service.onboarding.review;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.HistoryEntry.Act;
import io.vigia.domain.onboarding.OnboardingError;
import io.vigia.domain.onboarding.ScreeningHit;
import io.vigia.domain.onboarding.ScreeningHit.Resolution;
import io.vigia.domain.platform.Permission;
import io.vigia.service.apikeys.LiveMode;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.onboarding.Applications;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.stream.Collectors;

/** What reviewers decide about applications. Every act is written into the application's history and the audit trail. */
@ApplicationScoped
@Transactional
public class ComplianceService {

    private static final int LONGEST = 2_000;

    @Inject
    private Caller caller;

    @Inject
    private Applications applications;

    @Inject
    private Reviewers reviewers;

    @Inject
    private Letters letters;

    @Inject
    private LiveMode liveMode;

    @Inject
    private AuditTrail audit;

    @Inject
    @RealTime
    private Clock clock;

    /** Says whether a hit is about who it was found for. What is said otherwise than before takes the first approval back. */
    public void resolve(String hitId, Resolution how, String reason) {
        caller.require(Permission.APPLICATIONS_REVIEW);
        ScreeningHit hit = applications.hit(hitId);
        Application application = mine(hit.applicationId());
        if (hit.resolve(how, words(reason, "reason"), me(), clock.instant())) {
            application.startOver();
        }
        application.grade(applications.grade(application), clock.instant());
        note(application, "hit_" + how.wire(), hit.listName() + " " + hit.entryId() + ": " + reason.strip());
    }

    /** Sends it back to the applicant with a message. */
    public void ask(String id, String message) {
        caller.require(Permission.APPLICATIONS_REVIEW);
        Application application = mine(id);
        application.ask(words(message, "message"), clock.instant());
        note(application, "info_requested", message.strip());
        letters.write(application, "onboarding-info");
    }

    /**
     * Approves it, or approves it for good if somebody else has approved it already.
     *
     * @throws RiskException HITS_UNRESOLVED while a hit is open or confirmed, REVIEWER_NOT_INDEPENDENT
     */
    public void approve(String id, String reason) {
        caller.require(Permission.APPLICATIONS_REVIEW);
        Application application = mine(id);
        requireCleared(application);
        boolean done = application.approve(me(), clock.instant());
        note(application, done ? "approved" : "approved_first", words(reason, "reason"));
        if (done) {
            letters.write(application, "onboarding-approved");
        }
    }

    /** Rejects it for good, with the reason that the applicant reads. A merchant that is live is so no longer. */
    public void reject(String id, String reason) {
        caller.require(Permission.APPLICATIONS_REVIEW);
        Application application = mine(id);
        application.reject(me(), words(reason, "reason"), clock.instant());
        boolean live = liveMode.close(application.environment().accountId());
        note(application, live ? "suspended" : "rejected", reason.strip());
        letters.write(application, "onboarding-rejected");
    }

    /**
     * Notes that an approved merchant was looked at again.
     *
     * @throws RiskException HITS_UNRESOLVED while a hit is open or confirmed
     */
    public void reviewAgain(String id, String reason) {
        caller.require(Permission.APPLICATIONS_REVIEW);
        Application application = mine(id);
        requireCleared(application);
        application.reviewedAgain(clock.instant());
        note(application, "reviewed_again", words(reason, "reason"));
    }

    private void requireCleared(Application application) {
        String standing = applications.hits(application).stream()
                .filter(ScreeningHit::stands)
                .map(ScreeningHit::listedName)
                .collect(Collectors.joining("; "));
        if (!standing.isEmpty()) {
            throw new RiskException(OnboardingError.HITS_UNRESOLVED, "Hits that are not cleared: " + standing + ".");
        }
    }

    private Application mine(String id) {
        Application application = applications.held(id);
        reviewers.requireOutsider(application, me());
        return application;
    }

    private static String words(String text, String param) {
        String clean = text == null ? "" : text.strip();
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw RiskException.invalid(param, "Write why, in 1 to " + LONGEST + " characters.");
        }
        return clean;
    }

    private void note(Application application, String action, String words) {
        applications.note(application, me(), new Act(action, words));
        audit.record("onboarding." + action, application.id());
    }

    private String me() {
        return caller.actor().id();
    }
}
