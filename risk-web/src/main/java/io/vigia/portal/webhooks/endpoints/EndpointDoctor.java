package io.vigia.portal.webhooks.endpoints;

import io.vigia.portal.platform.Format;
import io.vigia.service.webhooks.doctor.DoctorService;
import io.vigia.service.webhooks.doctor.Examination;
import io.vigia.service.webhooks.doctor.Finding;
import io.vigia.service.webhooks.doctor.Verdict;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Has an endpoint examined and puts what was found into the reader's words. */
@Named
@RequestScoped
public class EndpointDoctor {

    @Inject
    DoctorService service;

    @Inject
    Format format;

    @Inject
    HttpServletRequest request;

    private Examination examination;

    public void examine() {
        examination = service.examine(request.getParameter("id"));
    }

    /** What was found just now, or null. */
    public Examination getExamination() {
        return examination;
    }

    public String says(Finding finding) {
        return format.say(finding.key(), values(finding));
    }

    /** What to do about it; empty if there is nothing to do. */
    public String cure(Finding finding) {
        String key = finding.key() + ".cure";
        return format.has(key) ? format.say(key, values(finding)) : "";
    }

    /** The colour of a verdict. */
    public String meaning(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> "good";
            case CARE -> "wait";
            case BAD -> "bad";
            case SKIPPED -> "calm";
        };
    }

    /** The sign that says the same without colour. */
    public String icon(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> "pi-check-circle";
            case CARE -> "pi-exclamation-triangle";
            case BAD -> "pi-times-circle";
            case SKIPPED -> "pi-minus-circle";
        };
    }

    private Object[] values(Finding finding) {
        return finding.values().stream()
                .map(each -> each instanceof Instant moment ? format.moment(moment) : each)
                .toArray();
    }
}
