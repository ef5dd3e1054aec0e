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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules of a mode, by kind in the order in which kinds are run, with switches and how often each decided. */
@Named
@RequestScoped
public class RuleListPage {

    static final String HERE = "/portal/rulesets/list";
    private static final int DAY = 24;
    private static final int WEEK = 7 * DAY;

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
    private final Map<Integer, Map<String, Long>> hits = new HashMap<>();
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

    /** How many payments a rule decided in the last 24 hours. */
    public long hitsOfDay(String publicId) {
        return hits(DAY).getOrDefault(publicId, 0L);
    }

    /** How many payments a rule decided in the last seven days. */
    public long hitsOfWeek(String publicId) {
        return hits(WEEK).getOrDefault(publicId, 0L);
    }

    /** Read from what is counted by the hour, so that it costs the same however many payments there were. */
    private Map<String, Long> hits(int hours) {
        return hits.computeIfAbsent(
                hours,
                last -> dashboards.over(Period.last(last, clock.instant())).topRules(RuleService.MAX_RULES).stream()
                        .collect(Collectors.toMap(Dashboard.RuleHits::ruleId, Dashboard.RuleHits::payments)));
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
