package io.vigia.service.onboarding;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.onboarding.Answers;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.Examination;
import io.vigia.domain.onboarding.HistoryEntry.Act;
import io.vigia.domain.onboarding.Problem;
import io.vigia.domain.onboarding.Step;
import io.vigia.domain.onboarding.papers.Paper;
import io.vigia.domain.onboarding.papers.PaperSlot;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.onboarding.papers.Papers;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.later.Later;
import io.vigia.service.platform.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the people of a company may do with its application. */
@ApplicationScoped
@Transactional
public class OnboardingService {

    @Inject
    private Caller caller;

    @Inject
    private Applications applications;

    @Inject
    private Papers papers;

    @Inject
    private Later later;

    @Inject
    private AuditTrail audit;

    @Inject
    @RealTime
    private Clock clock;

    /** How far the application is; before the first answer it is an empty draft. */
    public View view() {
        caller.require(Permission.ONBOARDING_READ);
        return applications.of(account()).map(this::seen).orElseGet(this::empty);
    }

    /** Keeps what was answered at a step, right or wrong. */
    public void answer(Step step, Map<String, String> given) {
        caller.require(Permission.ONBOARDING_WRITE);
        editable().answer(step, given);
    }

    /**
     * Puts a document into its slot, in place of the one that was there; after the approval only of one that soon expires.
     *
     * @throws RiskException if it is too large, of another type, or infected
     */
    public void attach(Paper.Upload upload) {
        caller.require(Permission.ONBOARDING_WRITE);
        Application application = editable();
        application.takePaper(isExpiring(application, upload.slot()), clock.instant());
        papers.put(application, upload);
        applications.note(
                application, me(), new Act("document_added", upload.slot().wire()));
        audit.record("onboarding.document_added", application.id());
    }

    /** @throws RiskException naming the first problem, if there are any */
    public void submit() {
        caller.require(Permission.ONBOARDING_WRITE);
        Application application = editable();
        application.submit(problems(application), me(), clock.instant());
        applications.note(application, me(), new Act("submitted", null));
        audit.record("onboarding.submitted", application.id());
        later.soon(Duration.ZERO, application.environment(), ScreeningDue.KIND, application.id());
    }

    private boolean isExpiring(Application application, PaperSlot slot) {
        return papers.current(application).stream()
                .anyMatch(paper -> paper.slot() == slot && paper.isExpiring(today()));
    }

    private Application editable() {
        Application application = applications.of(account()).orElse(null);
        return application == null ? applications.begin(account()) : applications.held(application.id());
    }

    private View seen(Application application) {
        return new View(
                application, application.answers(), papers.current(application), problems(application), today());
    }

    private View empty() {
        return new View(null, Answers.NONE, List.of(), Examination.of(Answers.NONE, Set.of(), today()), today());
    }

    private List<Problem> problems(Application application) {
        Set<PaperSlot> filled =
                papers.current(application).stream().map(Paper::slot).collect(Collectors.toSet());
        return Examination.of(application.answers(), filled, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String account() {
        return caller.environment().accountId();
    }

    private String me() {
        return caller.actor().id();
    }

    /**
     * An application as its company sees it.
     *
     * @param application null before the first answer
     * @param papers the documents in their slots
     * @param problems what stands against handing it in
     */
    public record View(
            Application application, Answers answers, List<Paper> papers, List<Problem> problems, LocalDate today) {

        /** Whether the applicant can change it. */
        public boolean isEditable() {
            return application == null || application.status().isEditable();
        }

        /** Whether a document can be put into a slot: any while it can be changed, then one for one that soon expires. */
        public boolean takes(PaperSlot slot) {
            return isEditable()
                    || application.status() == ApplicationStatus.APPROVED
                            && papers.stream().anyMatch(paper -> paper.slot() == slot && paper.isExpiring(today));
        }
    }
}
