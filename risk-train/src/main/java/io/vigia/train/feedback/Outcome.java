package io.vigia.train.feedback;

import io.vigia.train.history.History;

/** What became of all payments under a policy, held against the truth. */
final class Outcome {

    private final History history;
    private final int from;
    private int blockedFrauds;
    private int blockedGood;
    private int frauds;
    private double stopped;
    private double stolen;
    private double letPass;

    Outcome(History history, int from) {
        this.history = history;
        this.from = from;
    }

    /** @param explored whether it was over the line and let pass all the same */
    void count(int row, boolean blocked, boolean explored) {
        boolean fraud = history.fraud(row);
        frauds += fraud ? 1 : 0;
        stolen += fraud ? history.amount(row) : 0;
        stopped += fraud && blocked ? history.amount(row) : 0;
        letPass += fraud && explored ? history.amount(row) : 0;
        blockedFrauds += fraud && blocked ? 1 : 0;
        blockedGood += !fraud && blocked ? 1 : 0;
    }

    /** Of the payments that were stopped, the part that were frauds. */
    double precision() {
        return (double) blockedFrauds / (blockedFrauds + blockedGood);
    }

    /** Of the frauds, the part that was stopped. */
    double recall() {
        return (double) blockedFrauds / frauds;
    }

    /** Of the money in frauds, the part that was stopped. */
    double stoppedShare() {
        return stopped / stolen;
    }

    /** Of the money in frauds, the part that was let pass on purpose. */
    double letPassShare() {
        return letPass / stolen;
    }

    int falseBlocks() {
        return blockedGood;
    }

    int from() {
        return from;
    }
}
