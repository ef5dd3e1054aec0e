package io.vigia.domain.decisions;

import java.io.Serializable;

/**
 * The result of an attempt as the merchant is told it; texts may be null.
 *
 * @param networkStatus approved_by_network, declined_by_network, not_sent_to_network or reversed_after_approval
 * @param reason highest_risk_level, elevated_risk_level, blocklist, allowlist, rule, a decline code, …
 * @param riskLevel normal, elevated, highest, not_assessed or unknown
 * @param riskScore 0 to 99, or null if there is none
 * @param rule the public id of the rule that decided
 * @param sellerMessage a sentence for the merchant
 * @param held whether a rule asks to hold the money
 */
public record Outcome(
        OutcomeType type,
        String networkStatus,
        String reason,
        String riskLevel,
        Integer riskScore,
        String rule,
        String sellerMessage,
        String networkDeclineCode,
        boolean held)
        implements Serializable {

    public static final String APPROVED = "approved_by_network";
    public static final String DECLINED = "declined_by_network";
    public static final String NOT_SENT = "not_sent_to_network";
    public static final String REVERSED = "reversed_after_approval";
}
