package io.vigia.domain.webhooks;

import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** One event on its way to one endpoint, and how its last try went. */
@Entity
@Table(name = "webhook_deliveries")
public class Delivery extends Owned {

    private String eventId;
    private String eventType;
    private String endpointId;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private int attempts;
    private Instant due;
    private Integer lastStatus;
    private String lastFailure;
    private Instant deliveredAt;

    protected Delivery() {}

    /** @param id {@code whd_…} */
    public Delivery(String id, Event event, String endpointId, Instant at) {
        super(id, event.environment(), at);
        this.eventId = event.id();
        this.eventType = event.type();
        this.endpointId = endpointId;
        this.status = DeliveryStatus.WAITING;
        this.due = at;
    }

    /** Somebody is at its first try until then. */
    public void claim(Instant until) {
        attempts = 1;
        due = until;
    }

    public String eventId() {
        return eventId;
    }

    public String eventType() {
        return eventType;
    }

    public String endpointId() {
        return endpointId;
    }

    public DeliveryStatus status() {
        return status;
    }

    /** How often it was tried. */
    public int attempts() {
        return attempts;
    }

    /** When it is tried next; null if it is not. */
    public Instant due() {
        return due;
    }

    /** The HTTP status of the last try, or null if there was no answer. */
    public Integer lastStatus() {
        return lastStatus;
    }

    /** Why the last try failed, or null. */
    public FailureKind lastFailure() {
        return lastFailure == null ? null : FailureKind.valueOf(lastFailure);
    }

    public Instant deliveredAt() {
        return deliveredAt;
    }
}
