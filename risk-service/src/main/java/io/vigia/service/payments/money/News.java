package io.vigia.service.payments.money;

import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.Snapshot;
import io.vigia.domain.kernel.Owned;
import io.vigia.service.events.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Says what happened to things that have to do with money, after they have changed. */
@ApplicationScoped
public class News {

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    public void tell(String type, Owned subject) {
        outbox.record(DomainEvent.of(type, subject, clock.instant()));
    }

    /** @param before what it was before the change */
    public void tell(String type, Owned subject, Snapshot before) {
        outbox.record(DomainEvent.of(type, subject, clock.instant()).since(before));
    }

    /** What a thing is before it changes. */
    public Snapshot before(Owned subject) {
        return outbox.snapshot(subject);
    }
}
