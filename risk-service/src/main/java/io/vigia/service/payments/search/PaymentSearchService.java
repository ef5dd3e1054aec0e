package io.vigia.service.payments.search;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.KeyedHash;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds the payments of an environment by what is known of them. */
@ApplicationScoped
@Transactional
public class PaymentSearchService {

    @Inject
    private Caller caller;

    @Inject
    private KeyedHash hash;

    @Inject
    private PaymentRepository payments;

    @Inject
    private EntityManager entities;

    /** Payments that fit, newest first. */
    public Page<PaymentIntent> find(PaymentFilter filter, PageRequest page) {
        caller.require(Permission.PAYMENTS_READ);
        return fitting(filter, page, PaymentSort.NEWEST);
    }

    /** Payments that fit, in an order; none beyond a cursor that is no payment of the environment. */
    public Page<PaymentIntent> find(PaymentFilter filter, PageRequest page, PaymentSort sort) {
        caller.require(Permission.PAYMENTS_READ);
        return fitting(filter, page, sort);
    }

    private Page<PaymentIntent> fitting(PaymentFilter filter, PageRequest page, PaymentSort sort) {
        EnvironmentId environment = caller.environment();
        Pages<PaymentIntent> pages = new Pages<>(entities, PaymentIntent.class, "pi", environment);
        if (sort.by().expression() != null) {
            String cursor = page.backwards() ? page.endingBefore() : page.startingAfter();
            Optional<PaymentIntent> at = cursor == null ? Optional.empty() : payments.find(environment, cursor);
            if (cursor != null && at.isEmpty()) {
                return new Page<>(List.of(), false);
            }
            pages.sortedBy(sort.by().expression(), at.map(sort.by()::of).orElse(null));
        }
        return pages.ascending(sort.ascending())
                .with("id", filter.id())
                .with("emailKey", hash.emailKey(environment, filter.who().email()))
                .with("customerId", filter.who().customerId())
                .with("status", filter.what().status())
                .with("outcome", filter.what().outcome())
                .with("riskLevel", filter.what().riskLevel())
                .with("method", filter.what().method())
                .with("ruleId", filter.what().ruleId())
                .with("currency", filter.amount().currency())
                .atLeast("amount", filter.amount().least())
                .atMost("amount", filter.amount().most())
                .get(new PageRequest(page.limit(), page.startingAfter(), page.endingBefore(), filter.created()));
    }
}
