package io.vigia.service.webhooks;

import io.vigia.domain.events.Event;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reads the events of the caller's environment. */
@ApplicationScoped
@Transactional
public class EventService {

    @Inject
    private Caller caller;

    @Inject
    private Events events;

    /** @throws RiskException RESOURCE_MISSING if the environment has no such event, or it is older than 30 days */
    public Event find(String id) {
        caller.require(Permission.EVENTS_READ);
        return existing(id, "id");
    }

    /** Events, newest first. */
    public Page<Event> page(EventFilter filter, PageRequest page) {
        caller.require(Permission.EVENTS_READ);
        page.requireCursors(this::existing);
        return events.page(caller.environment(), filter, page);
    }

    /** How many endpoints have still to hear of each event; those of which nobody has are not in it. */
    public Map<String, Long> pending(List<Event> shown) {
        caller.require(Permission.EVENTS_READ);
        return events.pending(caller.environment(), shown);
    }

    private Event existing(String id, String param) {
        EnvironmentId environment = caller.environment();
        return new Lookup(environment, "event", id, param).in(events::find);
    }
}
