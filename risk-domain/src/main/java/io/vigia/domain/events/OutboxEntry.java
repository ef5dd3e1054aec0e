package io.vigia.domain.events;

import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;

/** An event waiting to be told to those outside the transaction; it is taken away once it has been. */
@Entity
@Table(name = "outbox")
public class OutboxEntry extends Owned {

    private String type;
    private String objectId;
    private String requestId;
    private EventData data;

    protected OutboxEntry() {}

    /**
     * @param id {@code evt_…}
     * @param requestId the request that caused it, or null
     */
    public OutboxEntry(String id, DomainEvent event, String requestId) {
        super(id, event.environment(), event.at());
        this.type = event.type();
        this.objectId = event.objectId();
        this.requestId = requestId;
        this.data = new EventData(event.data());
    }

    public String type() {
        return type;
    }

    public String objectId() {
        return objectId;
    }

    public String requestId() {
        return requestId;
    }

    public Map<String, String> data() {
        return data.values();
    }
}
