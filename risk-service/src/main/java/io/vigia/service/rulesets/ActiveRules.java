package io.vigia.service.rulesets;

import io.vigia.rules.RuleSet;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The enabled rules of one environment at one moment; immutable, so a decision keeps one from its beginning to its end. */
public final class ActiveRules {

    static final ActiveRules NONE = new ActiveRules(List.of(), Map.of(), ListCatalogue.NONE, null);

    private final Map<String, ActiveRule> byId;
    private final Map<String, List<Problem>> broken;
    private final ListCatalogue lists;
    private final Map<Action, RuleSet> sets;
    private final Set<FunctionCall> questions;
    private final boolean anyNeedsIssuerChecks;

    /**
     * @param rules oldest first
     * @param broken the problems of rules that no longer compile, by public id
     * @param lists those the rules were compiled with
     * @param before what these rules replace, whose sets are kept where nothing changed; or null
     */
    ActiveRules(List<ActiveRule> rules, Map<String, List<Problem>> broken, ListCatalogue lists, ActiveRules before) {
        Map<String, ActiveRule> known = new LinkedHashMap<>();
        rules.forEach(rule -> known.put(rule.id(), rule));
        this.byId = Collections.unmodifiableMap(known);
        this.broken = Collections.unmodifiableMap(new LinkedHashMap<>(broken));
        this.lists = lists;
        this.sets = new EnumMap<>(Action.class);
        for (Action action : Action.values()) {
            sets.put(action, set(action, before));
        }
        this.questions = rules.stream()
                .flatMap(rule -> rule.program().functions().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.anyNeedsIssuerChecks = rules.stream().anyMatch(ActiveRule::needsIssuerChecks);
    }

    /** What the rules ask the counters with functions. */
    public Set<FunctionCall> questions() {
        return questions;
    }

    /** Whether some rule has to wait for the network's answer. */
    public boolean anyNeedsIssuerChecks() {
        return anyNeedsIssuerChecks;
    }

    /** The rules that ask for this, oldest first; their ids are public ids. */
    public RuleSet of(Action action) {
        return sets.get(action);
    }

    /** The enabled rule of this public id, or null. */
    public ActiveRule rule(String id) {
        return byId.get(id);
    }

    /** All enabled rules that compile, oldest first. */
    public Collection<ActiveRule> all() {
        return byId.values();
    }

    /** Enabled rules that do not run, because something they ask for is gone: what is wrong with each, by public id. */
    public Map<String, List<Problem>> broken() {
        return broken;
    }

    ListCatalogue lists() {
        return lists;
    }

    /** Making a set costs far more than comparing two lists, so one in which nothing changed is kept. */
    private RuleSet set(Action action, ActiveRules before) {
        List<RuleSet.Entry> entries = new ArrayList<>();
        for (ActiveRule rule : byId.values()) {
            if (rule.action() == action) {
                entries.add(new RuleSet.Entry(rule.id(), rule.program()));
            }
        }
        boolean same = before != null && before.of(action).entries().equals(entries);
        return same ? before.of(action) : RuleSet.of(entries);
    }
}
