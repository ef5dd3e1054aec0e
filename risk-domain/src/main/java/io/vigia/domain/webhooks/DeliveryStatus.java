package io.vigia.domain.webhooks;

import java.util.Locale;

/** How far telling one endpoint of one event is. */
public enum DeliveryStatus {
    /** Due now or later. */
    WAITING,
    /** It arrived. */
    DELIVERED,
    /** Every try failed; only a person sends it again. */
    FAILED,
    /** The endpoint was switched off or removed before it arrived. */
    DROPPED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
