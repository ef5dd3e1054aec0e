package io.vigia.service.webhooks.delivery;

import io.vigia.domain.events.Event;
import io.vigia.domain.webhooks.Delivery;
import io.vigia.domain.webhooks.Endpoint;
import io.vigia.service.events.SnapshotJson;
import io.vigia.service.webhooks.EventShape;

/**
 * A delivery that this node has claimed, with all that is needed to carry it out.
 *
 * @param attempt which try this is, from 1; what is noted about an older one no longer counts
 * @param pending how many endpoints have still to hear of the event, this one included
 */
public record Parcel(Delivery delivery, Endpoint endpoint, Event event, int attempt, long pending) {

    /** The event as the endpoint is shown it. */
    public byte[] body() {
        return SnapshotJson.bytes(EventShape.of(event, endpoint.shownVersion(), pending));
    }
}
