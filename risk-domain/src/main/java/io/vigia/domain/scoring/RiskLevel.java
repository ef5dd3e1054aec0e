package io.vigia.domain.scoring;

import java.util.Locale;

/** The coarse word for a score, which the default rules act on. */
public enum RiskLevel {
    NORMAL,
    ELEVATED,
    HIGHEST,
    /** The account opted out of scoring. */
    NOT_ASSESSED,
    /** Scoring failed. */
    UNKNOWN;

    private static final int ELEVATED_FROM = 65;
    private static final int HIGHEST_FROM = 75;

    /** The level of a score. */
    public static RiskLevel of(int score) {
        if (score >= HIGHEST_FROM) {
            return HIGHEST;
        }
        return score >= ELEVATED_FROM ? ELEVATED : NORMAL;
    }

    /** Whether there is a score that belongs to it. */
    public boolean isScored() {
        return this != NOT_ASSESSED && this != UNKNOWN;
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
