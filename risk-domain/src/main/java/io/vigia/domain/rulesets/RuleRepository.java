package io.vigia.domain.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.rules.host.Action;
import java.util.List;
import java.util.Optional;

/** The rules of an environment; deleted ones are found by {@link #findEver} alone. */
public interface RuleRepository {

    void add(EnvironmentId environment, Rule rule);

    /** @param publicId as {@link Rule#publicId} */
    Optional<Rule> find(EnvironmentId environment, String publicId);

    /** The same, be it deleted. */
    Optional<Rule> findEver(EnvironmentId environment, String publicId);

    /** All rules, oldest first. */
    List<Rule> all(EnvironmentId environment);

    /** The rules by which payments are decided, oldest first. */
    List<Rule> enabled(EnvironmentId environment);

    /** @param page its cursors are ids, not public ids */
    Page<Rule> page(EnvironmentId environment, Filter filter, PageRequest page);

    long count(EnvironmentId environment);

    void add(EnvironmentId environment, RuleRevision revision);

    /** All versions of a rule's text, newest first; of a deleted one too. */
    List<RuleRevision> revisions(EnvironmentId environment, String ruleId);

    /**
     * Which rules are wanted.
     *
     * @param action what they ask for, or null
     * @param enabled whether they are, or null
     */
    record Filter(Action action, Boolean enabled) {
        public static final Filter ALL = new Filter(null, null);
    }
}
