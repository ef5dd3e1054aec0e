package io.vigia.domain.scoring;

import java.util.Locale;

/** The kinds of reasons on the card, and how much all reasons of a kind can weigh together. */
enum Family {
    BASE(10),
    /** The weightiest reason counts, not their sum: card and customer are often the same person. */
    AMOUNT(45),
    DECLINES(45),
    VELOCITY(35),
    SHARING(40),
    IDENTITY(35),
    NOVELTY(10),
    MISMATCH(25),
    VOUCHER(40),
    TERMINAL(55),
    HABIT(12),
    /** What speaks for the payer; its weight is negative. */
    TRUST(-15);

    private final int limit;

    Family(int limit) {
        this.limit = limit;
    }

    /** How much of a reason's points is left to it after others of the family. */
    double allowed(double points, double already) {
        if (this == AMOUNT) {
            return Math.max(0, Math.min(points, limit) - already);
        }
        return limit < 0 ? Math.max(points, limit - already) : Math.min(points, limit - already);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
