package io.vigia.service.webhooks;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.DeliveryStatus;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The stored endpoints of an environment. */
@ApplicationScoped
public class Endpoints {

    @Inject
    private EntityManager entities;

    void add(Endpoint endpoint) {
        entities.persist(endpoint);
    }

    public Optional<Endpoint> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(Endpoint.class, id))
                .filter(endpoint -> endpoint.environment().equals(environment));
    }

    /** @param channel those of one channel, or null for all */
    Page<Endpoint> page(EnvironmentId environment, Channel channel, PageRequest page) {
        return new Pages<>(entities, Endpoint.class, "we", environment)
                .with("channel", channel)
                .get(page);
    }

    long count(EnvironmentId environment) {
        return entities.createQuery(
                        "select count(e) from Endpoint e where e.accountId = :account and e.livemode = :livemode",
                        Long.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .getSingleResult();
    }

    /** Those that listen at present. */
    public List<Endpoint> listening(EnvironmentId environment) {
        return entities.createQuery(
                        "select e from Endpoint e where e.accountId = :account and e.livemode = :livemode"
                                + " and e.disabled = false order by e.id",
                        Endpoint.class)
                .setParameter("account", environment.accountId())
                .setParameter("livemode", environment.livemode())
                .getResultList();
    }

    void remove(Endpoint endpoint) {
        drop(endpoint);
        entities.remove(endpoint);
    }

    /** What waits for an endpoint will not be sent any more. */
    public void drop(Endpoint endpoint) {
        entities.createQuery("update Delivery d set d.status = :dropped, d.due = null"
                        + " where d.endpointId = :endpoint and d.status = :waiting")
                .setParameter("dropped", DeliveryStatus.DROPPED)
                .setParameter("endpoint", endpoint.id())
                .setParameter("waiting", DeliveryStatus.WAITING)
                .executeUpdate();
    }
}
