package io.vigia.service.payments.vouchers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Finds whose a number is: networks know nothing of accounts, so the number is what tells the environment. */
@ApplicationScoped
public class OrderNumbers {

    @Inject
    private EntityManager entities;

    /** Where an order is. */
    public record Place(EnvironmentId environment, String orderId) {}

    @Transactional
    public Optional<Place> find(String number) {
        return rows(number).stream()
                .findFirst()
                .map(row -> new Place(new EnvironmentId((String) row[0], Mode.of((Boolean) row[1])), (String) row[2]));
    }

    boolean taken(String number) {
        return !rows(number).isEmpty();
    }

    private List<Object[]> rows(String number) {
        return entities.createQuery(
                        "select o.accountId, o.livemode, o.id from NetworkOrder o where o.number = :number",
                        Object[].class)
                .setParameter("number", number)
                .getResultList();
    }
}
