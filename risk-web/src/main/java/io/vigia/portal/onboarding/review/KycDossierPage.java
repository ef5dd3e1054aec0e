package io.vigia.portal.onboarding.review;

import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.ApplicationStatus;
import io.vigia.domain.onboarding.Field;
import io.vigia.domain.onboarding.HistoryEntry;
import io.vigia.domain.onboarding.ScreeningHit;
import io.vigia.domain.onboarding.Step;
import io.vigia.domain.onboarding.papers.Paper;
import io.vigia.domain.platform.Permission;
import io.vigia.portal.onboarding.StepPage;
import io.vigia.portal.platform.Format;
import io.vigia.portal.platform.Frame;
import io.vigia.service.onboarding.review.ReviewQueueService;
import io.vigia.service.onboarding.screening.HitDetails;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One application with all that a reviewer needs beside each other. */
@Named
@RequestScoped
public class KycDossierPage {

    @Inject
    ReviewQueueService service;

    @Inject
    StepPage steps;

    @Inject
    Format format;

    @Inject
    Frame frame;

    @Inject
    Caller caller;

    private String id;
    private ReviewQueueService.Dossier dossier;

    private ReviewQueueService.Dossier dossier() {
        if (dossier == null) {
            dossier = service.open(id);
        }
        return dossier;
    }

    public Application getApplication() {
        return dossier().application();
    }

    public List<Step> getSteps() {
        return Arrays.stream(Step.values())
                .filter(step -> !step.fields().isEmpty())
                .toList();
    }

    /** The fields of a step that were answered. */
    public List<Field> answered(Step step) {
        return step.fields().stream().filter(field -> !value(field).isEmpty()).toList();
    }

    public String label(Field field) {
        return steps.label(field.name());
    }

    /** An answer as people read it. */
    public String shown(Field field) {
        String value = value(field);
        return switch (field.kind()) {
            case COUNTRY -> new Locale("", value).getDisplayCountry(frame.getLocale()) + " (" + value + ")";
            case CHOICE, CHOICES ->
                Arrays.stream(value.split(","))
                        .map(one -> format.word("kyc-option", one))
                        .collect(Collectors.joining(", "));
            default -> value;
        };
    }

    private String value(Field field) {
        return getApplication().answers().text(field.name());
    }

    public List<Paper> getPapers() {
        return dossier().papers();
    }

    public List<ScreeningHit> getHits() {
        return dossier().hits();
    }

    public HitDetails details(ScreeningHit hit) {
        return HitDetails.of(hit);
    }

    public List<HistoryEntry> getHistory() {
        return dossier().history();
    }

    public boolean isReviewer() {
        return caller.may(Permission.APPLICATIONS_REVIEW);
    }

    /** Whether the reader can approve it now. */
    public boolean isDecidable() {
        return isReviewer() && getApplication().status() == ApplicationStatus.IN_REVIEW;
    }

    /** Whether it is approved, so that the reader can note that it was looked at again, or take the approval back. */
    public boolean isRepeatable() {
        return isReviewer() && getApplication().status() == ApplicationStatus.APPROVED;
    }

    /** Whether the reader can reject it now. */
    public boolean isRejectable() {
        return isReviewer() && getApplication().status().isRejectable();
    }

    /** Whether the reader was the first to approve it, and so cannot be the second. */
    public boolean isMine() {
        return caller.actor().id().equals(getApplication().firstReviewer());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
