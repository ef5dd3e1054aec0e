package io.vigia.api.decisions;

import io.vigia.api.platform.WireObject;
import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.MatchedRule;
import io.vigia.domain.rulesets.ActionCode;
import java.util.Locale;

/** A decision on the wire, with everything it saw. */
public final class DecisionJson {

    private DecisionJson() {}

    public static WireObject of(Decision decision) {
        DecisionRecord seen = decision.record();
        return WireObject.of(decision.id(), "radar.decision")
                .with("amount", decision.amount().minor())
                .with(
                        "contributions",
                        seen.contributions().stream()
                                .map(DecisionJson::contribution)
                                .toList())
                .with("counter_answers", seen.answers())
                .with("created", decision.at())
                .with("currency", decision.amount().currency())
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
                .with("took_micros", decision.tookMicros());
    }

    private static WireObject contribution(DecisionRecord.Contribution contribution) {
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
