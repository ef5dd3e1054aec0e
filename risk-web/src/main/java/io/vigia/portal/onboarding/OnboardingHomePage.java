package io.vigia.portal.onboarding;

import io.vigia.domain.onboarding.Application;
import io.vigia.domain.onboarding.Problem;
import io.vigia.domain.onboarding.Step;
import io.vigia.domain.onboarding.agreements.AgreementKind;
import io.vigia.domain.onboarding.agreements.Signature;
import io.vigia.domain.platform.Permission;
import io.vigia.service.onboarding.OnboardingService;
import io.vigia.service.onboarding.agreements.AgreementService;
import io.vigia.service.onboarding.golive.GoLiveService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where the company stands: application, agreements, checklist, and what to do next. */
@Named
@RequestScoped
public class OnboardingHomePage {

    @Inject
    OnboardingService service;

    @Inject
    AgreementService agreements;

    @Inject
    GoLiveService goLive;

    @Inject
    Caller caller;

    private OnboardingService.View view;
    private GoLiveService.Progress progress;

    OnboardingService.View view() {
        if (view == null) {
            view = service.view();
        }
        return view;
    }

    public GoLiveService.Progress getProgress() {
        if (progress == null) {
            progress = goLive.progress();
        }
        return progress;
    }

    /** The application, or null before its first answer. */
    public Application getApplication() {
        return view().application();
    }

    /** How far it is; {@code new} before the first answer. */
    public String getStatus() {
        return getApplication() == null ? "new" : getApplication().status().wire();
    }

    /** Whether the reader may change it now. */
    public boolean isEditable() {
        return isOwner() && view().isEditable();
    }

    public boolean isOwner() {
        return caller.may(Permission.ONBOARDING_WRITE);
    }

    public boolean isApproved() {
        return getStatus().equals("approved");
    }

    public List<Step> getSteps() {
        return Arrays.asList(Step.values()).subList(0, Step.SUBMIT.ordinal());
    }

    /** How many things are missing or wrong at a step. */
    public long left(Step step) {
        return view().problems().stream().filter(one -> one.step() == step).count();
    }

    public List<Problem> getProblems() {
        return view().problems();
    }

    public AgreementKind[] getAgreements() {
        return AgreementKind.values();
    }

    public boolean signed(AgreementKind kind) {
        return agreements.isSigned(kind);
    }

    public List<Signature> getSignatures() {
        return agreements.signed();
    }

    public List<Map.Entry<String, Boolean>> getChecklist() {
        return List.copyOf(getProgress().checklist().entrySet());
    }
}
