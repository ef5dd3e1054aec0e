package io.vigia.service.decisions;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRepository;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What callers may see of how their payments were decided. */
@ApplicationScoped
@Transactional
public class DecisionService {

    @Inject
    private Caller caller;

    @Inject
    private DecisionRepository decisions;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such decision */
    public Decision find(String id) {
        caller.require(Permission.DECISIONS_READ);
        return new Lookup(caller.environment(), "decision", id, "id").in(decisions::find);
    }

    /** All decisions about a payment, oldest first, at most 100. */
    public List<Decision> about(String objectId) {
        caller.require(Permission.DECISIONS_READ);
        return decisions.about(caller.environment(), objectId);
    }
}
