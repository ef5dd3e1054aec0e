package io.vigia.portal.onboarding.review;

import io.vigia.domain.platform.Permission;
import io.vigia.service.onboarding.review.SanctionService;
import io.vigia.service.onboarding.screening.SanctionStatus;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The lists that names are compared with, and the way to load newer ones. */
@Named
@RequestScoped
public class SanctionPage {

    @Inject
    SanctionService service;

    @Inject
    Caller caller;

    private SanctionStatus.Report report;

    public SanctionStatus.Report getReport() {
        if (report == null) {
            report = service.report();
        }
        return report;
    }

    public boolean isReviewer() {
        return caller.may(Permission.APPLICATIONS_REVIEW);
    }
}
