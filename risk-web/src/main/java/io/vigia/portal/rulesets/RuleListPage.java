package io.vigia.portal.rulesets;

import io.vigia.domain.platform.Permission;
import io.vigia.domain.rulesets.Rule;
import io.vigia.portal.platform.Notices;
import io.vigia.rules.host.Action;
import io.vigia.rules.host.Problem;
import io.vigia.service.decisions.stats.Dashboard;
import io.vigia.service.decisions.stats.DashboardService;
import io.vigia.service.decisions.stats.Period;
import io.vigia.service.platform.Caller;
import io.vigia.service.rulesets.RuleService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules of a mode, by kind in the order in which kinds are run, with switches and how often each decided. */
@Named
@RequestScoped
public class RuleListPage {

    static final String HERE = "/portal/rulesets/list";
    private static final int HIT_HOURS = 30 * 24;

    @Inject
    RuleService service;

    @Inject
    DashboardService dashboards;

    @Inject
    Caller caller;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private List<RuleGroup> groups;
    private Map<String, Long> hits;
    private Map<String, List<Problem>> broken;

    public List<RuleGroup> getGroups() {
        if (groups == null) {
            List<Rule> all = service.all();
            groups = Arrays.stream(Action.values())
                    .map(action -> new RuleGroup(
                            action,
                            all.stream()
                                    .filter(rule -> rule.text().action() == action)
                                    .toList()))
                    .filter(group -> !group.rules().isEmpty())
                    .toList();
        }
        return groups;
    }

    /** How many payments of the last 30 days a rule decided. */
    public long hits(String publicId) {
        if (hits == null) {
            hits = dashboards.over(Period.last(HIT_HOURS, clock.instant())).topRules(RuleService.MAX_RULES).stream()
                    .collect(Collectors.toMap(Dashboard.RuleHits::ruleId, Dashboard.RuleHits::payments));
        }
        return hits.getOrDefault(publicId, 0L);
    }

    /** Why an enabled rule does not run, in words; empty if it does. */
    public List<String> troubles(String publicId) {
        if (broken == null) {
            broken = service.broken();
        }
        return broken.getOrDefault(publicId, List.of()).stream()
                .map(Problem::message)
                .toList();
    }

    public boolean isEditable() {
        return caller.may(Permission.RULES_WRITE);
    }

    /** Switches a rule on or off. */
    public void turn(String publicId, boolean on) {
        if (on) {
            service.enable(publicId);
        } else {
            service.disable(publicId);
        }
        notices.good(on ? "rules.turned-on" : "rules.turned-off", publicId);
        notices.goTo(HERE);
    }
}
