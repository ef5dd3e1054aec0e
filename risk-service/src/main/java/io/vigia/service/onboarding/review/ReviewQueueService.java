package io.vigia.service.onboarding.review;

import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.HistoryEntry;
import io.vigia.domain.onboarding.ScreeningHit;
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
import java.util.List;
import java.util.Set;

/** What reviewers see: the queue, one application with everything about it, its documents, and what is due again. */
@ApplicationScoped
@Transactional
public class ReviewQueueService {

    /** How long before a document's last day somebody is told. */
    private static final int DAYS_BEFORE = 30;

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

    /** Applications that are so far, those that wait longest first. */
    public List<Application> queue(Set<ApplicationStatus> statuses) {
        caller.require(Permission.APPLICATIONS_READ);
        return applications.with(statuses);
    }

    /** Merchants to review again, documents that expire, hits that newer lists brought. */
    public List<Task> tasks() {
        caller.require(Permission.APPLICATIONS_READ);
        List<Task> tasks = new ArrayList<>();
        applications.withNewHits().forEach(one -> tasks.add(new Task("new_hits", one, null, one.screenedAt())));
        applications
                .dueForReview(clock.instant())
                .forEach(one -> tasks.add(new Task("review_due", one, null, one.reviewDue())));
        for (Paper paper : papers.expiringBy(today().plusDays(DAYS_BEFORE))) {
            Application application = applications.find(paper.applicationId());
            if (application.status() == ApplicationStatus.APPROVED) {
                Instant end = paper.expires().atStartOfDay(ZoneOffset.UTC).toInstant();
                tasks.add(new Task("document_expires", application, paper.slot().wire(), end));
            }
        }
        return tasks;
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
        caller.require(Permission.APPLICATIONS_READ);
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
     * Something to do about an approved merchant.
     *
     * @param kind new_hits, review_due or document_expires
     * @param slot the document's, or null
     */
    public record Task(String kind, Application application, String slot, Instant due) {}

    /** One application with all that belongs to it. */
    public record Dossier(
            Application application, List<Paper> papers, List<ScreeningHit> hits, List<HistoryEntry> history) {}

    /** A document with its content. */
    public record Opened(Paper paper, byte[] content) {}
}
