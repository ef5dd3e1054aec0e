package io.vigia.service.payments.warnings;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.warnings.FraudWarning;
import io.vigia.domain.payments.warnings.FraudWarningRepository;
import io.vigia.domain.payments.warnings.FraudWarningRepository.Filter;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What callers may see of the early fraud warnings of their environment. */
@ApplicationScoped
@Transactional
public class FraudWarningService {

    @Inject
    private Caller caller;

    @Inject
    private FraudWarningRepository warnings;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such warning */
    public FraudWarning find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id, "id");
    }

    public Page<FraudWarning> list(Filter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        page.requireCursors(this::existing);
        return warnings.list(caller.environment(), filter, page);
    }

    private FraudWarning existing(String id, String param) {
        return new Lookup(caller.environment(), "early fraud warning", id, param).in(warnings::find);
    }
}
