package io.vigia.domain.decisions.settings;

import java.util.Locale;

/** How far the engine decides about payments (capabilities.md, E-28). */
public enum RiskMode {
    /** What score and rules say is done. */
    ENFORCE,
    /** Payments are scored, rules run and all is kept, yet nothing is done of it. */
    SHADOW,
    /** Payments are neither scored nor held against rules. Counters go on, so that they are right when it is switched on. */
    OFF;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
