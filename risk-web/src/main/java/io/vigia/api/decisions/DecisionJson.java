package io.vigia.api.decisions;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.DecisionRecord.Contribution;
import io.vigia.domain.decisions.MatchedRule;
import io.vigia.domain.rulesets.ActionCode;
import io.vigia.domain.scoring.quality.Insight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A decision on the wire, with everything it saw. */
final class DecisionJson {

    private DecisionJson() {}

    /** @param insight the reasons of a model; null if the points card scored */
    static WireObject of(Decision decision, Insight insight) {
        DecisionRecord seen = decision.record();
        return WireObject.of(decision.id(), "radar.decision")
                .with("amount", decision.amount().minor())
                .with(
                        "contributions",
                        Stream.concat(
                                        insight == null ? Stream.empty() : reasons(insight, decision).stream(),
                                        seen.contributions().stream())
                                .map(DecisionJson::contribution)
                                .toList())
                .with("counter_answers", seen.answers())
                .with("created", decision.at())
                .with("currency", decision.amount().currency())
                .with("engine_mode", decision.regime().mode().wire())
                .with("facts", seen.facts())
                .with("livemode", decision.environment().livemode())
                .with(
                        "matched_rules",
                        seen.matched().stream().map(DecisionJson::rule).toList())
                .with("model_version", decision.modelVersion())
                .with("object_id", decision.objectId())
                .with("object_type", decision.objectType().name().toLowerCase(Locale.ROOT))
                .with("outcome", decision.outcome().wire())
                .with("risk_level", decision.riskLevel())
                .with("risk_score", decision.riskScore())
                .with("rule", decision.ruleId())
                .with("took_micros", decision.tookMicros())
                .with(
                        "withheld_outcome",
                        decision.regime().withheld() == null
                                ? null
                                : decision.regime().withheld().wire());
    }

    /** The reasons of a model by family; what limits and rounding take off is told, so that the points add up. */
    private static List<Contribution> reasons(Insight insight, Decision decision) {
        List<Contribution> reasons = new ArrayList<>();
        reasons.add(new Contribution("base", tenths(insight.base()), "Where every payment starts"));
        double sum = tenths(insight.base());
        for (Insight.Family family : insight.families()) {
            double points = tenths(family.points());
            sum += points;
            reasons.add(new Contribution(
                    family.name(),
                    points,
                    family.features().stream()
                            .map(reason -> reason.feature() + " " + reason.value())
                            .collect(Collectors.joining(", "))));
        }
        double test = decision.record().contributions().stream()
                .mapToDouble(Contribution::points)
                .sum();
        if (decision.riskScore() != null) {
            reasons.add(new Contribution("limit", tenths(decision.riskScore() - test - sum), "Limits and rounding"));
        }
        return reasons;
    }

    private static double tenths(double points) {
        return Math.round(points * 10) / 10.0;
    }

    private static WireObject contribution(Contribution contribution) {
        return new WireObject()
                .with("factor", contribution.factor())
                .with("points", contribution.points())
                .with("detail", contribution.detail());
    }

    private static WireObject rule(MatchedRule rule) {
        return new WireObject()
                .with("action", ActionCode.of(rule.action()))
                .with("id", rule.id())
                .with("predicate", rule.predicate())
                .with("revision", rule.revision())
                .with("rule", rule.text());
    }
}
