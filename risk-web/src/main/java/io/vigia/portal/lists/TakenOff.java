package io.vigia.portal.lists;

import io.vigia.domain.lists.ValueListItem;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Instant;

/** The item that somebody took off a list last, while they are logged in, so that they can put it back. */
@SessionScoped
public class TakenOff implements Serializable {

    private static final long serialVersionUID = 1L;

    private String listId;
    private String value;
    private String reason;
    private Instant expiresAt;

    void keep(ValueListItem item) {
        listId = item.listId();
        value = item.value();
        reason = item.reason();
        expiresAt = item.expiresAt();
    }

    void forget() {
        listId = null;
    }

    /** Whether the item was on this list and would still count there. */
    boolean isFrom(String list, Instant now) {
        return list != null && list.equals(listId) && (expiresAt == null || expiresAt.isAfter(now));
    }

    String value() {
        return value;
    }

    ValueListItem.Draft draft() {
        return new ValueListItem.Draft(value, null, reason, expiresAt);
    }
}
