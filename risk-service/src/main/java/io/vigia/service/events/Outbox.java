package io.vigia.service.events;

import io.vigia.domain.events.DomainEvent;
import io.vigia.domain.events.OutboxEntry;
import io.vigia.domain.kernel.Ids;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Where a change says what happened; it is stored with the change or not at all. */
@ApplicationScoped
public class Outbox {

    @Inject
    private EntityManager entities;

    @Inject
    private Ids ids;

    @Inject
    private Caller caller;

    public void record(DomainEvent event) {
        entities.persist(new OutboxEntry(ids.next("evt", event.at()), event, caller.requestId()));
    }
}
