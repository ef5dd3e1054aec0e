package io.vigia.service.webhooks.channels;

import io.vigia.domain.events.Event;
import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.Exchange;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.service.events.SnapshotJson;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** An event in few words: what happened, when, to what; no more of the object than its id, so nothing personal. */
final class Summary {

    private Summary() {}

    static String line(Event event, Endpoint endpoint) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", event.created().toString());
        line.put("event", event.id());
        line.put("type", event.type());
        line.put("object", event.objectId());
        line.put("account", event.environment().accountId());
        line.put("livemode", event.livemode());
        line.put("request", event.cause().requestId());
        line.put("channel", endpoint.url());
        return new String(SnapshotJson.bytes(line), StandardCharsets.UTF_8);
    }

    static Attempt.Result arrived(long begun, String target, String body) {
        return new Attempt.Result(since(begun), null, null, new Exchange(target, Map.of(), body, Map.of(), null, null));
    }

    static Attempt.Result failed(long begun, String target, FailureKind kind, String words) {
        return new Attempt.Result(since(begun), null, kind, new Exchange(target, Map.of(), "", Map.of(), null, words));
    }

    private static int since(long begun) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
