package io.vigia.domain.events;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import java.time.Instant;

/**
 * Something that happened to one object, for those outside to hear of as {@code GET /v1/events} and webhooks.
 *
 * <p>How to tell of a change, in the transaction that makes it and after the object has changed:
 *
 * <pre>{@code
 * outbox.record(DomainEvent.of("refund.created", refund, clock.instant()));
 * }</pre>
 *
 * <p>The outbox renders the object at once, through the {@code Renderer} of its class, so {@code data.object} stays as it was
 * at that moment whatever becomes of the object later. An event that ends in {@code .updated} also says what its changed
 * members were before; take a snapshot first, and the outbox finds the differences:
 *
 * <pre>{@code
 * Snapshot before = outbox.snapshot(customer);
 * customer.describe(profile);
 * outbox.record(DomainEvent.of("customer.updated", customer, clock.instant()).since(before));
 * }</pre>
 *
 * @param environment whose event it is
 * @param type the wire's name, one of {@link EventTypes}
 * @param subject the object it happened to; its class has a {@code Renderer}
 * @param at when
 * @param before the object before the change, or null if the event does not tell
 */
public record DomainEvent(EnvironmentId environment, String type, Object subject, Instant at, Snapshot before) {

    /** An event about a stored object. */
    public static DomainEvent of(String type, Owned subject, Instant at) {
        return new DomainEvent(subject.environment(), type, subject, at, null);
    }

    /** The same event, told with what the members that changed were before. */
    public DomainEvent since(Snapshot earlier) {
        return new DomainEvent(environment, type, subject, at, earlier);
    }
}
