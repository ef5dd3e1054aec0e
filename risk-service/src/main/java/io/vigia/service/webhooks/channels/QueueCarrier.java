package io.vigia.service.webhooks.channels;

import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Channel;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.service.webhooks.delivery.Carrier;
import io.vigia.service.webhooks.delivery.Parcel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.activemq.artemis.api.core.Message;

/** Puts events, as webhooks carry them, into a queue of the installation's broker. */
@ApplicationScoped
public class QueueCarrier implements Carrier {

    @Inject
    private Broker broker;

    @Inject
    private EntityManager entities;

    @Override
    public Channel channel() {
        return Channel.QUEUE;
    }

    /** The queue's name at the broker: each environment has names of its own, so nobody writes into the queue of another. */
    static String queueOf(EnvironmentId environment, String name) {
        return "vigia." + environment.accountId() + "." + (environment.livemode() ? "live" : "test") + "." + name;
    }

    @Override
    public Attempt.Result carry(Parcel parcel, Instant now) {
        long begun = System.nanoTime();
        Endpoint endpoint = parcel.endpoint();
        String queue = queueOf(endpoint.environment(), endpoint.url());
        if (!broker.isThere()) {
            return Summary.failed(begun, queue, FailureKind.BROKER, "RISK_JMS_URL names no broker.");
        }
        String body = new String(parcel.body(), StandardCharsets.UTF_8);
        try {
            broker.put(queue, body, properties(parcel));
            return Summary.arrived(begun, queue, body);
        } catch (JMSException | RuntimeException e) {
            return Summary.failed(begun, queue, FailureKind.BROKER, words(e));
        }
    }

    /**
     * An event that is sent twice, because it was not known whether it arrived, is there once. One that arrived and is sent
     * again, because somebody wants so, is there again.
     */
    private Map<String, String> properties(Parcel parcel) {
        Event event = parcel.event();
        Map<String, String> all = new LinkedHashMap<>();
        all.put(Message.HDR_DUPLICATE_DETECTION_ID.toString(), parcel.delivery().id() + "." + arrivals(parcel));
        all.put("vigia_event", event.id());
        all.put("vigia_type", event.type());
        all.put("vigia_account", event.environment().accountId());
        all.put("vigia_livemode", Boolean.toString(event.livemode()));
        return all;
    }

    /** What it comes from says more than what comes of it. */
    private static String words(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private long arrivals(Parcel parcel) {
        return parcel.attempt() == 1
                ? 0
                : entities.createQuery(
                                "select count(a) from Attempt a where a.deliveryId = :delivery and a.failure is null",
                                Long.class)
                        .setParameter("delivery", parcel.delivery().id())
                        .getSingleResult();
    }
}
