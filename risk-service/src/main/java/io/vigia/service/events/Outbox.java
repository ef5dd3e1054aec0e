package io.vigia.service.events;

import io.vigia.domain.events.Cause;
import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Event;
import io.vigia.domain.events.EventBody;
import io.vigia.domain.events.EventTypes;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.Ids;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;

/**
 * Where a change says what happened; it is stored with the change or not at all. How to tell stands at {@link DomainEvent}:
 * change the object, then {@code outbox.record(DomainEvent.of(type, object, at))}. The object is rendered here and now by the
 * {@link Renderer} of its class; nothing is read from the database for it.
 */
@ApplicationScoped
public class Outbox {

    @Inject
    private EntityManager entities;

    @Inject
    private Renderers renderers;

    @Inject
    private Ids ids;

    @Inject
    private Caller caller;

    @Inject
    private Doorbell doorbell;

    /**
     * Keeps an event with the object as it is now.
     *
     * @return the event
     * @throws IllegalArgumentException if its type is not among {@link EventTypes}
     * @throws IllegalStateException if no renderer shows such objects
     */
    public Event record(DomainEvent event) {
        if (!EventTypes.isKnown(event.type())) {
            throw new IllegalArgumentException(event.type() + " is missing in EventTypes");
        }
        Snapshot now = snapshot(event.subject());
        Event kept = new Event(ids.next("evt", event.at()), event, now.id(), body(now, event.before()), cause());
        entities.persist(kept);
        doorbell.ring();
        return kept;
    }

    /** An object as it is now; for {@link DomainEvent#since}. */
    public Snapshot snapshot(Object object) {
        return renderers.snapshot(object);
    }

    private static EventBody body(Snapshot now, Snapshot before) {
        return new EventBody(SnapshotJson.bytes(
                before == null
                        ? Map.of("object", now.members())
                        : Map.of("object", now.members(), "previous_attributes", before.changedIn(now))));
    }

    private Cause cause() {
        return new Cause(caller.requestId(), caller.idempotencyKey());
    }
}
