package io.vigia.service.payments;

import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.payments.PaymentRepository.ChargeFilter;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What callers may see of the charges of their environment. */
@ApplicationScoped
@Transactional
public class ChargeService {

    @Inject
    private Caller caller;

    @Inject
    private PaymentRepository payments;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such charge */
    public Charge find(String id) {
        caller.require(Permission.PAYMENTS_READ);
        return existing(id, "id");
    }

    public Page<Charge> list(ChargeFilter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        if (page.startingAfter() != null) {
            existing(page.startingAfter(), "starting_after");
        }
        if (page.endingBefore() != null) {
            existing(page.endingBefore(), "ending_before");
        }
        return payments.listCharges(caller.environment(), filter, page);
    }

    private Charge existing(String id, String param) {
        return new Lookup(caller.environment(), "charge", id, param).in(payments::findCharge);
    }
}
