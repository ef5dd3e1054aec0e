package io.vigia.domain.lists;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.regex.Pattern;

/** A named list of values of one type, which rules ask by its alias. */
@Entity
@Table(name = "value_lists")
public class ValueList extends Owned {

    public static final int MAX_NAME_LENGTH = 100;
    private static final Pattern ALIAS = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    private String alias;
    private String name;

    @Enumerated(EnumType.STRING)
    private ItemType itemType;

    private boolean builtIn;
    private String createdBy;
    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected ValueList() {}

    /**
     * @param id {@code rsl_…}
     * @throws RiskException if the alias or the name does not fit
     */
    public ValueList(String id, EnvironmentId environment, Instant created, Draft draft) {
        super(id, environment, created);
        this.itemType = draft.itemType();
        describe(draft);
    }

    /** Says who made it: a member, a key, or the platform. */
    public ValueList by(String author) {
        this.createdBy = author;
        return this;
    }

    /** Makes it a default list, whose alias and name stand for good. */
    public ValueList builtIn() {
        this.builtIn = true;
        return this;
    }

    /**
     * Takes over alias, name and metadata; the type of the items stays.
     *
     * @throws RiskException VALUE_LIST_BUILT_IN of a default list
     */
    public void update(Draft draft) {
        requireOwn("edited");
        describe(draft);
    }

    /** @throws RiskException VALUE_LIST_BUILT_IN of a default list */
    public void requireDeletable() {
        requireOwn("deleted");
    }

    /** @throws RiskException VALUE_LIST_ITEM_INVALID if the value is none of this list's type */
    public String keyOf(String value) {
        return itemType.keyOf(value)
                .orElseThrow(() -> new RiskException(
                        ListError.VALUE_LIST_ITEM_INVALID,
                        "The items of @" + alias + " are of type " + itemType.code() + ": give " + itemType.meaning()
                                + ", in up to " + ItemType.MAX_VALUE_LENGTH + " characters.",
                        "value"));
    }

    public String alias() {
        return alias;
    }

    public String name() {
        return name;
    }

    public ItemType itemType() {
        return itemType;
    }

    public boolean isBuiltIn() {
        return builtIn;
    }

    public String createdBy() {
        return createdBy;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    public Draft draft() {
        return new Draft(alias, name, itemType, metadata());
    }

    private void describe(Draft draft) {
        if (!ALIAS.matcher(draft.alias()).matches()) {
            throw RiskException.invalid(
                    "alias", "An alias has 1 to 100 letters, digits and underscores, and begins with no digit.");
        }
        if (draft.name().isBlank() || draft.name().length() > MAX_NAME_LENGTH) {
            throw RiskException.invalid("name", "A list needs a name of 1 to " + MAX_NAME_LENGTH + " characters.");
        }
        this.alias = draft.alias();
        this.name = draft.name().strip();
        this.metadata = draft.metadata();
    }

    private void requireOwn(String verb) {
        if (builtIn) {
            throw new RiskException(
                    ListError.VALUE_LIST_BUILT_IN, "@" + alias + " is a default list and cannot be " + verb + ".");
        }
    }

    /**
     * What a merchant says of a list.
     *
     * @param alias the name by which rules ask it, without the {@code @}
     * @param itemType taken over once, at creation
     */
    public record Draft(String alias, String name, ItemType itemType, Metadata metadata) {

        public static Draft of(String alias, String name, ItemType itemType) {
            return new Draft(alias, name, itemType, Metadata.EMPTY);
        }
    }
}
