package io.vigia.train.features;

import io.vigia.train.history.History;

/** What will be known of payments once the delay is over: fraud, good, or nothing. */
public final class Labels {

    private static final byte GOOD = 0;
    private static final byte FRAUD = 1;
    private static final byte UNKNOWN = 2;

    private final byte[] labels;

    private Labels(byte[] labels) {
        this.labels = labels;
    }

    /** The truth of all payments. */
    public static Labels of(History history) {
        byte[] labels = new byte[history.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = history.fraud(row) ? FRAUD : GOOD;
        }
        return new Labels(labels);
    }

    /** Nothing will be known of a payment. */
    public void hide(int row) {
        labels[row] = UNKNOWN;
    }

    /** A payment will be called a fraud. */
    public void callFraud(int row) {
        labels[row] = FRAUD;
    }

    /** Whether anything will be known. */
    public boolean known(int row) {
        return labels[row] != UNKNOWN;
    }

    /** Whether it will be known as a fraud. */
    public boolean fraud(int row) {
        return labels[row] == FRAUD;
    }
}
