package io.vigia.portal.webhooks.events;

import io.vigia.domain.events.Event;
import io.vigia.domain.events.EventTypes;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.portal.platform.walk.WalkedList;
import io.vigia.service.webhooks.EventFilter;
import io.vigia.service.webhooks.EventService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Events, newest first, all or of one type. */
@Named
@RequestScoped
public class EventListPage extends WalkedList<Event> {

    @Inject
    EventService service;

    private String type;

    @Override
    protected Page<Event> read(PageRequest wanted) {
        return service.page(new EventFilter(type == null ? null : List.of(type), null, null), wanted);
    }

    @Override
    protected String idOf(Event item) {
        return item.id();
    }

    @Override
    protected String filter() {
        return type == null ? "" : "type=" + type + '&';
    }

    public List<String> getTypes() {
        return List.copyOf(EventTypes.names());
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type != null && EventTypes.isKnown(type) ? type : null;
    }
}
