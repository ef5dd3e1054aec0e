package io.vigia.service.onboarding.review;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.HistoryEntry;
import io.vigia.domain.onboarding.ScreeningHit;
import io.vigia.domain.onboarding.ScreeningHit.Resolution;
import io.vigia.domain.onboarding.papers.Paper;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.onboarding.Applications;
import io.vigia.service.onboarding.papers.Papers;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** What reviewers see: the queue, one application with everything about it, its documents, and what is due again. */
@ApplicationScoped
@Transactional
public class ReviewQueueService {

    /** How many tasks of a kind are shown at once; those that are done make room for the next. */
    private static final int MOST = 50;

    @Inject
    private Caller caller;

    @Inject
    private Applications applications;

    @Inject
    private Papers papers;

    @Inject
    private AuditTrail audit;

    @Inject
    @RealTime
    private Clock clock;

    /** Applications that were handed in and not yet decided about, those that wait longest first. */
    public Page<Application> waiting(PageRequest page) {
        caller.require(Permission.APPLICATIONS_READ);
        return applications.waiting(EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW), page);
    }

    /** Applications that are so far, newest first. */
    public Page<Application> queue(ApplicationStatus status, PageRequest page) {
        caller.require(Permission.APPLICATIONS_READ);
        return applications.with(EnumSet.of(status), page);
    }

    /** Merchants that are on a list or may be, that are to be reviewed again, or have documents that expire. */
    public Tasks tasks() {
        caller.require(Permission.APPLICATIONS_READ);
        List<Application> confirmed = applications.withHits(Resolution.CONFIRMED, MOST);
        List<Application> open = applications.withHits(Resolution.OPEN, MOST);
        List<Application> due = applications.dueForReview(clock.instant(), MOST);
        List<Paper> expiring = papers.expiringOfApproved(today().plusDays(Paper.DAYS_BEFORE), MOST);
        List<Task> tasks = new ArrayList<>();
        confirmed.forEach(one -> tasks.add(new Task("hits_confirmed", one, null, one.screenedAt())));
        open.forEach(one -> tasks.add(new Task("new_hits", one, null, one.screenedAt())));
        due.forEach(one -> tasks.add(new Task("review_due", one, null, one.reviewDue())));
        for (Paper paper : expiring) {
            Application application = applications.find(paper.applicationId());
            Instant end = paper.expires().atStartOfDay(ZoneOffset.UTC).toInstant();
            tasks.add(new Task("document_expires", application, paper.slot().wire(), end));
        }
        boolean more = Stream.of(confirmed, open, due, expiring).anyMatch(kind -> kind.size() == MOST);
        return new Tasks(tasks, more);
    }

    /** Everything about one application. */
    public Dossier open(String id) {
        caller.require(Permission.APPLICATIONS_READ);
        Application application = applications.find(id);
        return new Dossier(
                application,
                papers.all(application),
                applications.hits(application),
                applications.history(application));
    }

    /** A document, for a reviewer's eyes only; who looked at it is written down. */
    public Opened paper(String id) {
        caller.require(Permission.APPLICATIONS_REVIEW);
        Paper paper = papers.find(id);
        audit.record("onboarding.document_opened", paper.id());
        return new Opened(paper, papers.content(paper));
    }

    public Instant now() {
        caller.require(Permission.APPLICATIONS_READ);
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /**
     * What is to be done, the gravest first.
     *
     * @param first as many of each kind as are shown at once
     * @param more whether there may be more of a kind
     */
    public record Tasks(List<Task> first, boolean more) {}

    /**
     * Something to do about an approved merchant.
     *
     * @param kind hits_confirmed, new_hits, review_due or document_expires
     * @param slot the document's, or null
     */
    public record Task(String kind, Application application, String slot, Instant due) {}

    /** One application with all that belongs to it. */
    public record Dossier(
            Application application, List<Paper> papers, List<ScreeningHit> hits, List<HistoryEntry> history) {}

    /** A document with its content. */
    public record Opened(Paper paper, byte[] content) {}
}
