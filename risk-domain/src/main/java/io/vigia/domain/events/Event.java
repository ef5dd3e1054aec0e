package io.vigia.domain.events;

import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An event as it is kept for 30 days: what happened, to what, because of which request, and the object as it was. */
@Entity
@Table(name = "events")
public class Event extends Owned {

    private String type;
    private String objectId;
    private String requestId;
    private String idempotencyKey;

    @Column(name = "body_enc")
    private EventBody body;

    /** True until the channels of the environment have it, then null, so that an index holds only what is waiting. */
    private Boolean pending;

    protected Event() {}

    /**
     * @param id {@code evt_…}
     * @param objectId of the object it happened to
     */
    public Event(String id, DomainEvent event, String objectId, EventBody body, Cause cause) {
        super(id, event.environment(), event.at());
        this.type = event.type();
        this.objectId = objectId;
        this.requestId = cause.requestId();
        this.idempotencyKey = cause.idempotencyKey();
        this.body = body;
        this.pending = true;
    }

    public String type() {
        return type;
    }

    public String objectId() {
        return objectId;
    }

    public Cause cause() {
        return new Cause(requestId, idempotencyKey);
    }

    public EventBody body() {
        return body;
    }

    /** Whether the channels of the environment are still to be told. */
    public boolean isPending() {
        return pending != null;
    }
}
