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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts events, as webhooks carry them, into a queue of the installation's broker. */
@ApplicationScoped
public class QueueCarrier implements Carrier {

    @Inject
    private Broker broker;

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
            return Summary.failed(begun, queue, FailureKind.CONNECT, "RISK_JMS_URL names no broker.");
        }
        String body = new String(parcel.body(), StandardCharsets.UTF_8);
        try {
            broker.put(queue, body, properties(parcel.event(), endpoint));
            return Summary.arrived(begun, queue, body);
        } catch (JMSException | RuntimeException e) {
            return Summary.failed(begun, queue, FailureKind.CONNECT, String.valueOf(e.getMessage()));
        }
    }

    /** An event that is sent twice, because it was not known whether it arrived, is there once. */
    private static Map<String, String> properties(Event event, Endpoint endpoint) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("_AMQ_DUPL_ID", event.id() + "." + endpoint.id());
        all.put("vigia_event", event.id());
        all.put("vigia_type", event.type());
        all.put("vigia_account", event.environment().accountId());
        all.put("vigia_livemode", Boolean.toString(event.livemode()));
        return all;
    }
}
