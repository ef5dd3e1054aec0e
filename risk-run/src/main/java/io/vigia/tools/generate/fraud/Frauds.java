package io.vigia.tools.generate.fraud;

import io.vigia.tools.generate.market.Dice;
import java.util.List;

/** All kinds of fraud, and how often each begins. */
public final class Frauds {

    private static final List<Fraud> ALL = List.of(
            new CardTesting(),
            new StolenCard(),
            new AccountTakeover(),
            new VoucherBurst(),
            new SharedDevice(),
            new Structuring(),
            new CodeJumping(),
            new CrossRegion());

    /** The small attacks come often, so that every kind has a fair part of the payments. */
    private static final List<Integer> TURNS = List.of(0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 4, 5, 6, 7);

    private Frauds() {}

    /** Returns every kind once. */
    public static List<Fraud> all() {
        return ALL;
    }

    /** Returns the kind that begins next. */
    public static Fraud pick(Dice dice) {
        return ALL.get(dice.pick(TURNS));
    }
}
