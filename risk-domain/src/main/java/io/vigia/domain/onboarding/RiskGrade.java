package io.vigia.domain.onboarding;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** How closely a merchant is to be watched, and how often looked at again. */
public enum RiskGrade {
    LOW(365),
    MEDIUM(180),
    HIGH(90);

    private static final Set<String> HOME_MARKETS = Set.of("CO", "CN");

    private final int days;

    RiskGrade(int days) {
        this.days = days;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How long after an approval it is reviewed again. */
    public Duration rhythm() {
        return Duration.ofDays(days);
    }

    /**
     * The grade of an application: a point for each of a watched category, a country that is no home market, one of the two
     * upper volume tiers, an agent instead of a local entity, a bank account of somebody else or in another country; two for
     * screening hits that are not cleared. One point is medium, three are high.
     *
     * @param hits whether any stands
     * @param holderMatches whether the account's holder is the company
     */
    public static RiskGrade of(Answers answers, boolean hits, boolean holderMatches) {
        int points = hits ? 2 : 0;
        points += answers.chosen("categories").stream().anyMatch(Category::isWatched) ? 1 : 0;
        points += HOME_MARKETS.contains(answers.text("country")) ? 0 : 1;
        points += answers.is("volume_tier", "tier_3") || answers.is("volume_tier", "tier_4") ? 1 : 0;
        points += answers.is("local_presence", "agent") ? 1 : 0;
        points += holderMatches ? 0 : 1;
        points += answers.text("bank_country").equals(answers.text("country")) ? 0 : 1;
        return points >= 3 ? HIGH : points >= 1 ? MEDIUM : LOW;
    }
}
