package io.vigia.domain.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.Owned;
import io.vigia.domain.kernel.RiskException;
import io.vigia.rules.host.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A rule by which payments of an environment are decided while it is enabled. */
@Entity
@Table(name = "rules")
public class Rule extends Owned {

    private Instant updated;
    private String builtIn;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String predicate;
    private boolean enabled = true;
    private Instant deletedAt;
    private int revision = 1;
    private String createdBy;
    private Metadata metadata = Metadata.EMPTY;

    @Version
    private int version;

    protected Rule() {}

    /**
     * An enabled rule.
     *
     * @param id {@code ssr_…}
     * @param text known to compile
     */
    public Rule(String id, EnvironmentId environment, Instant created, RuleText text) {
        super(id, environment, created);
        this.updated = created;
        this.action = text.action();
        this.predicate = text.predicate();
    }

    /** Says who made it: a member, a key, or the platform. */
    public Rule by(String author) {
        this.createdBy = author;
        return this;
    }

    /** Makes it a default rule, which can only be switched. */
    public Rule builtIn(DefaultRule rule) {
        this.builtIn = rule.publicId();
        return this;
    }

    /**
     * Gives it another text, known to compile.
     *
     * @return whether the text differs from what it was, and so the revision too
     * @throws RiskException RULE_BUILT_IN of a default rule
     */
    public boolean rewrite(RuleText text, Instant at) {
        if (text.equals(text())) {
            return false;
        }
        requireOwn("edited");
        this.action = text.action();
        this.predicate = text.predicate();
        this.revision++;
        this.updated = at;
        return true;
    }

    /** @throws RiskException RULE_BUILT_IN of a default rule */
    public void annotate(Metadata values, Instant at) {
        requireOwn("edited");
        this.metadata = values;
        this.updated = at;
    }

    /** @return whether it was the other way before */
    public boolean enable(boolean on, Instant at) {
        boolean changes = enabled != on;
        if (changes) {
            this.enabled = on;
            this.updated = at;
        }
        return changes;
    }

    /**
     * Takes it out of use for good; past decisions still name it.
     *
     * @throws RiskException RULE_BUILT_IN of a default rule
     */
    public void delete(Instant at) {
        requireOwn("deleted");
        this.enabled = false;
        this.deletedAt = at;
        this.updated = at;
    }

    /** The id that callers and outcomes know it by: its own, or a default rule's name. */
    public String publicId() {
        return builtIn == null ? id() : builtIn;
    }

    public boolean isBuiltIn() {
        return builtIn != null;
    }

    public RuleText text() {
        return new RuleText(action, predicate);
    }

    public boolean isEnabled() {
        return enabled;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    /** Counts the changes of its text, from 1. */
    public int revision() {
        return revision;
    }

    public Instant updated() {
        return updated;
    }

    public String createdBy() {
        return createdBy;
    }

    public Metadata metadata() {
        return metadata == null ? Metadata.EMPTY : metadata;
    }

    private void requireOwn(String verb) {
        if (builtIn != null) {
            throw new RiskException(
                    RuleError.RULE_BUILT_IN, builtIn + " is a default rule: it can be switched, but not " + verb + ".");
        }
    }
}
