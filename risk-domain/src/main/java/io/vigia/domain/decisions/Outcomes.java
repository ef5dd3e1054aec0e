package io.vigia.domain.decisions;

import io.vigia.rules.host.Action;
import java.util.Map;
import java.util.Optional;

/** Words outcomes as wire.md sections 7 and 15 have them. */
public final class Outcomes {

    /** Public ids of the default rules, and the reason that each gives. */
    private static final Map<String, String> REASONS = Map.of(
            "block_if_high_risk", "highest_risk_level",
            "manual_review_if_elevated_risk", "elevated_risk_level",
            "block_if_in_blocklist", "blocklist",
            "allow_if_in_allowlist", "allowlist");

    private static final Map<String, String> MESSAGES = Map.of(
            "highest_risk_level", "Vigia blocked this charge as too risky.",
            "elevated_risk_level",
                    "Vigia evaluated this charge as having elevated risk, and placed it in your manual review queue.",
            "blocklist", "You blocked this charge: one of its values is on your block list.",
            "not_assessed_risk_level", "Your business has opted out of Vigia fraud risk assessments.",
            "unknown_risk_level",
                    "Something went wrong while evaluating this payment. Our engineers have been notified and we'll look"
                            + " into this as soon as possible.");

    private static final String AUTHORIZED = "The charge was authorized.";

    private Outcomes() {}

    /** We stop it before the network is asked. */
    public static Outcome blocked(Assessment risk, Optional<MatchedRule> rule) {
        return blocked(risk, rule, Outcome.NOT_SENT);
    }

    /** We stop it after the network approved, because of what the network told. */
    public static Outcome reversed(Assessment risk, MatchedRule rule) {
        return blocked(risk, Optional.of(rule), Outcome.REVERSED);
    }

    /** It could not be scored, and the account wants such payments stopped. */
    public static Outcome unscored(Assessment risk) {
        return new Outcome(
                OutcomeType.BLOCKED,
                Outcome.NOT_SENT,
                "unknown_risk_level",
                risk.level(),
                null,
                null,
                MESSAGES.get("unknown_risk_level"),
                null,
                false);
    }

    /** It is over the largest amount that the account takes. */
    public static Outcome overLimit(Assessment risk) {
        return new Outcome(
                OutcomeType.BLOCKED,
                Outcome.NOT_SENT,
                "amount_limit",
                risk.level(),
                risk.score(),
                null,
                "This charge is over the largest amount that your account takes.",
                null,
                false);
    }

    private static Outcome blocked(Assessment risk, Optional<MatchedRule> rule, String networkStatus) {
        String reason = rule.map(Outcomes::reason).orElse("highest_risk_level");
        String message = MESSAGES.getOrDefault(reason, "You blocked this charge with a rule.");
        return new Outcome(
                OutcomeType.BLOCKED,
                networkStatus,
                reason,
                risk.level(),
                risk.score(),
                rule.map(MatchedRule::id).orElse("block_if_high_risk"),
                message,
                null,
                false);
    }

    /** The network approved, or need not be asked yet. */
    public static Outcome approved(Assessment risk, Verdict verdict) {
        boolean held = verdict.says(Action.HOLD);
        Optional<MatchedRule> review = verdict.first(Action.REVIEW);
        if (review.isPresent()) {
            return approved(OutcomeType.MANUAL_REVIEW, risk, review.get(), held);
        }
        if (held) {
            return approved(OutcomeType.HELD, risk, verdict.first(Action.HOLD).get(), true);
        }
        Optional<MatchedRule> allow = verdict.first(Action.ALLOW);
        if (allow.isPresent()) {
            return approved(OutcomeType.AUTHORIZED, risk, allow.get(), false);
        }
        String reason = MESSAGES.containsKey(risk.level() + "_risk_level") && risk.score() == null
                ? risk.level() + "_risk_level"
                : null;
        return new Outcome(
                OutcomeType.AUTHORIZED,
                Outcome.APPROVED,
                reason,
                risk.level(),
                risk.score(),
                null,
                reason == null ? AUTHORIZED : MESSAGES.get(reason),
                null,
                false);
    }

    private static Outcome approved(OutcomeType type, Assessment risk, MatchedRule rule, boolean held) {
        String reason = reason(rule);
        String message =
                switch (type) {
                    case MANUAL_REVIEW ->
                        MESSAGES.getOrDefault(
                                reason, "One of your rules placed this charge in your manual review queue.");
                    case HELD -> "The charge was authorized, and one of your rules holds its funds.";
                    default -> AUTHORIZED;
                };
        return new Outcome(type, Outcome.APPROVED, reason, risk.level(), risk.score(), rule.id(), message, null, held);
    }

    /** The payer must authenticate first: nothing was sent to the network. */
    public static Outcome authenticate(Assessment risk, Optional<MatchedRule> rule) {
        return new Outcome(
                OutcomeType.THREE_D_SECURE,
                Outcome.NOT_SENT,
                rule.isPresent() ? "rule" : "issuer",
                risk.level(),
                risk.score(),
                rule.map(MatchedRule::id).orElse(null),
                "The payer was asked to authenticate.",
                null,
                false);
    }

    /** The issuer said no. */
    public static Outcome declined(Assessment risk, String declineCode) {
        return new Outcome(
                OutcomeType.ISSUER_DECLINED,
                Outcome.DECLINED,
                declineCode,
                risk.level(),
                risk.score(),
                null,
                "The bank returned the decline code `" + declineCode + "`.",
                null,
                false);
    }

    private static String reason(MatchedRule rule) {
        return REASONS.getOrDefault(rule.id(), "rule");
    }
}
