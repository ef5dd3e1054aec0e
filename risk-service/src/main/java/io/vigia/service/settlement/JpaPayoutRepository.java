package io.vigia.service.settlement;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.TimeRange;
import io.vigia.domain.settlement.Payout;
import io.vigia.domain.settlement.PayoutRepository;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Payouts in the database. */
@ApplicationScoped
public class JpaPayoutRepository implements PayoutRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, Payout payout) {
        entities.persist(payout);
    }

    @Override
    public Optional<Payout> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Payout.class, id))
                .filter(payout -> payout.environment().equals(environment));
    }

    @Override
    public Page<Payout> list(EnvironmentId environment, Filter filter, PageRequest page) {
        TimeRange arrival = filter.arrival();
        return new Pages<>(entities, Payout.class, "po", environment)
                .with("status", filter.status())
                .with("destination", filter.destination())
                .atLeast("arrivalDate", arrival.from())
                .atMost(
                        "arrivalDate",
                        arrival.until() == null ? null : arrival.until().minusMillis(1))
                .get(page);
    }
}
