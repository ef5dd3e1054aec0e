package io.vigia.domain.lists;

import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One value on a list, with who put it there and why. It is never altered: it is taken off, or it expires. */
@Entity
@Table(name = "value_list_items")
public class ValueListItem extends Owned {

    public static final int MAX_REASON_LENGTH = 500;

    private String listId;
    private String value;
    private String matchKey;
    private String createdBy;
    private String reason;
    private Instant expiresAt;

    protected ValueListItem() {}

    /**
     * @param id {@code rsli_…}
     * @throws RiskException if the value is none of the list's type, the reason is too long or the expiry has passed
     */
    public ValueListItem(String id, ValueList list, Instant created, Draft draft) {
        super(id, list.environment(), created);
        if (draft.reason() != null && draft.reason().length() > MAX_REASON_LENGTH) {
            throw RiskException.invalid("reason", "A reason can have up to " + MAX_REASON_LENGTH + " characters.");
        }
        if (draft.expiresAt() != null && !draft.expiresAt().isAfter(created)) {
            throw RiskException.invalid("expires_at", "An item can only expire in the future.");
        }
        this.listId = list.id();
        this.matchKey = list.keyOf(draft.value());
        this.value = draft.value().strip();
        this.reason = draft.reason();
        this.createdBy = draft.author();
        this.expiresAt = draft.expiresAt();
    }

    public String listId() {
        return listId;
    }

    /** As it was entered. */
    public String value() {
        return value;
    }

    /** As it is compared. */
    public String matchKey() {
        return matchKey;
    }

    /** A member, a key, or the platform. */
    public String createdBy() {
        return createdBy;
    }

    /** Why it is on the list, or null. */
    public String reason() {
        return reason;
    }

    /** From when on it counts no more, or null for never. */
    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isExpired(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }

    /**
     * A value to put on a list.
     *
     * @param author who puts it there: a member, a key, or the platform
     * @param reason why, or null
     * @param expiresAt from when on it counts no more, or null for never
     */
    public record Draft(String value, String author, String reason, Instant expiresAt) {

        /** The same from this author. */
        public Draft by(String who) {
            return new Draft(value, who, reason, expiresAt);
        }

        @Override
        public String toString() {
            return "Draft[***]";
        }
    }
}
