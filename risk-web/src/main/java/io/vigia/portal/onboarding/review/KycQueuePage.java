package io.vigia.portal.onboarding.review;

import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.portal.platform.walk.WalkedList;
import io.vigia.service.onboarding.review.ReviewQueueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Applications that wait, with their age, a page at a time; and what is due again of merchants that were approved. */
@Named
@RequestScoped
public class KycQueuePage extends WalkedList<Application> {

    private static final List<String> SHOWN = List.of("waiting", "asked", "approved", "rejected");

    @Inject
    ReviewQueueService service;

    private String show = SHOWN.get(0);
    private ReviewQueueService.Tasks tasks;
    private Instant now;

    @Override
    protected Page<Application> read(PageRequest wanted) {
        return switch (show) {
            case "asked" -> service.queue(ApplicationStatus.NEED_INFO, wanted);
            case "approved" -> service.queue(ApplicationStatus.APPROVED, wanted);
            case "rejected" -> service.queue(ApplicationStatus.REJECTED, wanted);
            default -> service.waiting(wanted);
        };
    }

    @Override
    protected String filter() {
        return "show=" + show + '&';
    }

    @Override
    protected String idOf(Application application) {
        return application.id();
    }

    public ReviewQueueService.Tasks getTasks() {
        if (tasks == null) {
            tasks = service.tasks();
        }
        return tasks;
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
