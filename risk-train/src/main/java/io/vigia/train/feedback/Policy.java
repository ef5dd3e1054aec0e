package io.vigia.train.feedback;

/** What is done about payments that the model stops, of which one never learns what they were. */
enum Policy {
    /** As if one learned it all the same: no real platform can. */
    ORACLE(0, false),
    /** Stopped payments are left out of what is learned from. */
    DROP_BLOCKED(0, false),
    /** Stopped payments are called frauds. */
    CALL_BLOCKED_FRAUD(0, false),
    /** Two in a hundred are let pass, and each stands for fifty. */
    EXPLORE_2(0.02, true),
    /** Two in a hundred are let pass and count like any other. */
    EXPLORE_2_NO_WEIGHTS(0.02, false),
    /** Five in a hundred are let pass, and each stands for twenty. */
    EXPLORE_5(0.05, true);

    private final double share;
    private final boolean weighted;

    Policy(double share, boolean weighted) {
        this.share = share;
        this.weighted = weighted;
    }

    /** The share of payments over the line that is let pass. */
    double share() {
        return share;
    }

    /** For how many payments one counts that was let pass. */
    float weight() {
        return weighted ? (float) Math.min(50, 1 / share) : 1;
    }
}
