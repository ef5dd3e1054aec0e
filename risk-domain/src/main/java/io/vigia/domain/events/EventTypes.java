package io.vigia.domain.events;

import java.util.LinkedHashSet;
import java.util.Set;

/** What events are called: the wire's names, and those of our own objects. Who tells of something new adds its name here. */
public final class EventTypes {

    /** Sent to one endpoint on request, to see whether it listens. */
    public static final String PING = "webhook_endpoint.ping";

    private static final String[] BY_OBJECT = {
        "payment_intent created requires_action processing amount_capturable_updated succeeded payment_failed canceled",
        "charge succeeded failed pending captured refunded updated expired",
        "charge.dispute created updated closed funds_withdrawn funds_reinstated",
        "refund created updated failed",
        "review opened closed",
        "radar.early_fraud_warning created updated",
        "radar.rule created updated enabled disabled deleted",
        "setup_intent created succeeded setup_failed canceled requires_action",
        "customer created updated deleted",
        "payment_method attached detached updated",
        "payout created updated paid failed canceled",
        "balance available",
        "file created",
        "webhook_endpoint ping"
    };

    private static final Set<String> ALL = all();

    private EventTypes() {}

    /** All of them, by object. */
    public static Set<String> names() {
        return ALL;
    }

    public static boolean isKnown(String type) {
        return ALL.contains(type);
    }

    private static Set<String> all() {
        Set<String> names = new LinkedHashSet<>();
        for (String line : BY_OBJECT) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                names.add(words[0] + "." + words[i]);
            }
        }
        return java.util.Collections.unmodifiableSet(names);
    }
}
