package io.vigia.domain.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.rules.host.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** One version of a rule's text: what it said from some moment on, and who wrote it. Never altered. */
@Entity
@Table(name = "rule_revisions")
@IdClass(RuleRevision.Key.class)
public class RuleRevision {

    @Id
    private String ruleId;

    @Id
    private int revision;

    private String accountId;
    private boolean livemode;
    private Instant at;
    private String author;

    @Enumerated(EnumType.STRING)
    private Action action;

    private String predicate;

    protected RuleRevision() {}

    /** The version that a rule has now. */
    public RuleRevision(Rule rule, String author) {
        EnvironmentId environment = rule.environment();
        this.ruleId = rule.id();
        this.revision = rule.revision();
        this.accountId = environment.accountId();
        this.livemode = environment.livemode();
        this.at = rule.updated();
        this.author = author;
        this.action = rule.text().action();
        this.predicate = rule.text().predicate();
    }

    public String ruleId() {
        return ruleId;
    }

    public int revision() {
        return revision;
    }

    public Instant at() {
        return at;
    }

    public String author() {
        return author;
    }

    public RuleText text() {
        return new RuleText(action, predicate);
    }

    /** What tells two revisions apart. */
    public static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String ruleId;
        private int revision;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && revision == key.revision && Objects.equals(ruleId, key.ruleId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(ruleId, revision);
        }
    }
}
