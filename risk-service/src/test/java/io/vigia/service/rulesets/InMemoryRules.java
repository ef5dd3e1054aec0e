package io.vigia.service.rulesets;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.rulesets.Rule;
import io.vigia.domain.rulesets.RuleRepository;
import io.vigia.domain.rulesets.RuleRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Rules in a map; whatever is put is committed. */
class InMemoryRules implements RuleRepository {

    private final Map<String, Rule> rules = new TreeMap<>();
    private final List<RuleRevision> revisions = new ArrayList<>();

    @Override
    public void add(EnvironmentId environment, Rule rule) {
        rules.put(rule.id(), rule);
    }

    @Override
    public Optional<Rule> find(EnvironmentId environment, String publicId) {
        return findEver(environment, publicId).filter(rule -> !rule.isDeleted());
    }

    @Override
    public Optional<Rule> findEver(EnvironmentId environment, String publicId) {
        return rules.values().stream()
                .filter(rule -> rule.environment().equals(environment)
                        && rule.publicId().equals(publicId))
                .findFirst();
    }

    @Override
    public List<Rule> all(EnvironmentId environment) {
        return rules.values().stream()
                .filter(rule -> rule.environment().equals(environment) && !rule.isDeleted())
                .toList();
    }

    @Override
    public List<Rule> enabled(EnvironmentId environment) {
        return all(environment).stream().filter(Rule::isEnabled).toList();
    }

    @Override
    public Page<Rule> page(EnvironmentId environment, Filter filter, PageRequest page) {
        return new Page<>(all(environment).stream().limit(page.limit()).toList(), false);
    }

    @Override
    public long count(EnvironmentId environment) {
        return all(environment).size();
    }

    @Override
    public void add(EnvironmentId environment, RuleRevision revision) {
        revisions.add(revision);
    }

    @Override
    public List<RuleRevision> revisions(EnvironmentId environment, String ruleId) {
        return revisions.stream()
                .filter(revision -> revision.ruleId().equals(ruleId))
                .toList();
    }
}
