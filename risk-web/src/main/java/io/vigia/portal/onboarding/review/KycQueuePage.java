package io.vigia.portal.onboarding.review;

import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.service.onboarding.review.ReviewQueueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Applications that wait, with their age; and what is due again of merchants that were approved. */
@Named
@RequestScoped
public class KycQueuePage {

    private static final List<String> SHOWN = List.of("waiting", "asked", "approved", "rejected");

    @Inject
    ReviewQueueService service;

    private String show = SHOWN.get(0);
    private List<Application> applications;
    private List<ReviewQueueService.Task> tasks;
    private Instant now;

    public List<Application> getApplications() {
        if (applications == null) {
            applications = service.queue(statuses());
        }
        return applications;
    }

    public List<ReviewQueueService.Task> getTasks() {
        if (tasks == null) {
            tasks = service.tasks();
        }
        return tasks;
    }

    private Set<ApplicationStatus> statuses() {
        return switch (show) {
            case "asked" -> EnumSet.of(ApplicationStatus.NEED_INFO);
            case "approved" -> EnumSet.of(ApplicationStatus.APPROVED);
            case "rejected" -> EnumSet.of(ApplicationStatus.REJECTED);
            default -> EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.IN_REVIEW);
        };
    }

    /** How many hours an application has waited. */
    public long hours(Application application) {
        return Duration.between(application.submittedAt(), now()).toHours();
    }

    public boolean isLate(Application application) {
        return now().isAfter(application.dueBy());
    }

    private Instant now() {
        if (now == null) {
            now = service.now();
        }
        return now;
    }

    public List<String> getShown() {
        return SHOWN;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = SHOWN.contains(show) ? show : SHOWN.get(0);
    }
}
