package io.vigia.service.onboarding;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.HistoryEntry;
import io.vigia.domain.onboarding.RiskGrade;
import io.vigia.domain.onboarding.ScreeningHit;
import io.vigia.service.platform.Pages;
import io.vigia.service.platform.later.Later;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applications in the database. The platform's reviewers look across accounts, so not all of it is scoped. */
@ApplicationScoped
public class Applications {

    @Inject
    private EntityManager entities;

    @Inject
    private Later later;

    @Inject
    private Ids ids;

    @Inject
    @RealTime
    private Clock clock;

    /** The scope in which an account's application stands. */
    public static EnvironmentId scope(String accountId) {
        return new EnvironmentId(accountId, Mode.LIVE);
    }

    public Optional<Application> of(String accountId) {
        return entities.createQuery(
                        "select a from Application a where a.accountId = :account and a.livemode = true",
                        Application.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** A new one for an account that has none. */
    public Application begin(String accountId) {
        Application application = new Application(ids.next("kyc", clock.instant()), scope(accountId), clock.instant());
        entities.persist(application);
        note(application, "system", new HistoryEntry.Act("begun", null));
        return application;
    }

    /** One of any account, held until the transaction ends. */
    public Application held(String id) {
        Application found =
                Ids.isPlausible(id) ? entities.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE) : null;
        if (found == null) {
            throw RiskException.noSuch("application", id, "id");
        }
        return found;
    }

    /** One of any account. */
    public Application find(String id) {
        Application found = Ids.isPlausible(id) ? entities.find(Application.class, id) : null;
        if (found == null) {
            throw RiskException.noSuch("application", id, "id");
        }
        return found;
    }

    /** Those of all accounts that are so far, newest first. */
    public Page<Application> with(Collection<ApplicationStatus> statuses, PageRequest page) {
        return Pages.acrossAccounts(entities, Application.class, "kyc")
                .among("status", statuses)
                .get(page);
    }

    /** Those of all accounts that were handed in and are so far, those that wait longest first. */
    public Page<Application> waiting(Collection<ApplicationStatus> statuses, PageRequest page) {
        String cursor = page.backwards() ? page.endingBefore() : page.startingAfter();
        return Pages.acrossAccounts(entities, Application.class, "kyc")
                .among("status", statuses)
                .sortedBy("e.submittedAt", cursor == null ? null : find(cursor).submittedAt())
                .ascending(true)
                .get(page);
    }

    /** Has all that are so far compared with the lists again. */
    public void screenAll(Collection<ApplicationStatus> statuses) {
        String all = statuses.stream().map(one -> "'" + one.name() + "'").collect(Collectors.joining(", "));
        later.soonForEach(ScreeningDue.KIND, "from kyc_applications where status in (" + all + ")");
    }

    /** Approved merchants that are to be reviewed again, those that are due longest first. */
    public List<Application> dueForReview(Instant now, int most) {
        return entities.createQuery(
                        "select a from Application a where a.status = :approved and a.reviewDue <= :now"
                                + " order by a.reviewDue",
                        Application.class)
                .setParameter("approved", ApplicationStatus.APPROVED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The grade of an application by its answers and its hits as they are now. */
    public RiskGrade grade(Application application) {
        boolean stands = hits(application).stream().anyMatch(ScreeningHit::stands);
        return RiskGrade.of(application.answers(), stands, application.holderMatches());
    }

    /** What screening found, the likeliest first. */
    public List<ScreeningHit> hits(Application application) {
        return entities.createQuery(
                        "select h from ScreeningHit h where h.applicationId = :id order by h.permille desc, h.id",
                        ScreeningHit.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** Approved merchants with hits of which this was said last. */
    public List<Application> withHits(ScreeningHit.Resolution resolution, int most) {
        return entities.createQuery(
                        "select a from Application a where a.status = :approved and exists (select h from ScreeningHit h"
                                + " where h.applicationId = a.id and h.resolution = :resolution) order by a.id",
                        Application.class)
                .setParameter("approved", ApplicationStatus.APPROVED)
                .setParameter("resolution", resolution)
                .setMaxResults(most)
                .getResultList();
    }

    public ScreeningHit hit(String id) {
        ScreeningHit found = Ids.isPlausible(id) ? entities.find(ScreeningHit.class, id) : null;
        if (found == null) {
            throw RiskException.noSuch("screening hit", id, "hit");
        }
        return found;
    }

    public void add(Application application, ScreeningHit.Found found) {
        entities.persist(new ScreeningHit(ids.next("hit", clock.instant()), application, clock.instant(), found));
    }

    /** All that was done, oldest first. */
    public List<HistoryEntry> history(Application application) {
        return entities.createQuery(
                        "select h from HistoryEntry h where h.applicationId = :id order by h.id", HistoryEntry.class)
                .setParameter("id", application.id())
                .getResultList();
    }

    /** Writes into the history what somebody did. */
    public void note(Application application, String actor, HistoryEntry.Act act) {
        entities.persist(new HistoryEntry(ids.next("kyh", clock.instant()), application, clock.instant(), actor, act));
    }
}
