package io.vigia.service.onboarding.review;

import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.onboarding.screening.SanctionLists;
import io.vigia.service.onboarding.screening.SanctionStatus;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;

/** What compliance does with the lists of sanctions. */
@ApplicationScoped
@Transactional
public class SanctionService {

    @Inject
    private Caller caller;

    @Inject
    private SanctionLists lists;

    @Inject
    private SanctionStatus status;

    @Inject
    private AuditTrail audit;

    /** What is compared with now. */
    public SanctionStatus.Report report() {
        caller.require(Permission.APPLICATIONS_READ);
        return status.report();
    }

    /** Takes newer files of lists; all applications are compared again. */
    public void load(Collection<byte[]> files) {
        caller.require(Permission.APPLICATIONS_REVIEW);
        lists.load(files, caller.actor().id());
        audit.record("onboarding.sanctions_loaded", "sanctions");
    }
}
