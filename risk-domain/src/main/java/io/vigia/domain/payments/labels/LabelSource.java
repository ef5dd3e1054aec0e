package io.vigia.domain.payments.labels;

import java.util.Locale;

/** Who says whether a payment was fraud. What a person says of the merchant fills the block lists; what banks say does not. */
public enum LabelSource {
    /** The merchant gave the money back as fraud. */
    REFUND_FRAUDULENT(true, 100, true),
    /** The merchant calls it fraud. */
    USER_REPORT_FRAUDULENT(true, 100, true),
    /** The merchant calls it safe. */
    USER_REPORT_SAFE(false, 100, false),
    /** The issuer reports fraud. */
    EARLY_FRAUD_WARNING(true, 80, false),
    /** The payer says that it was not them. */
    DISPUTE_FRAUDULENT(true, 90, false),
    /** The bank found for the payer. */
    DISPUTE_LOST(true, 100, false),
    /** Somebody looked and let it pass. */
    REVIEW_APPROVED(false, 60, false);

    private final boolean fraud;
    private final int weight;
    private final boolean blocks;

    LabelSource(boolean fraud, int weight, boolean blocks) {
        this.fraud = fraud;
        this.weight = weight;
        this.blocks = blocks;
    }

    public boolean isFraud() {
        return fraud;
    }

    /** How far to trust it, in percent. */
    public int weight() {
        return weight;
    }

    /** Whether what is known of the payer goes onto the block lists. */
    public boolean blocks() {
        return blocks;
    }

    /** Whether it is the merchant's own word, which takes the place of the one before. */
    public boolean isReport() {
        return this == USER_REPORT_FRAUDULENT || this == USER_REPORT_SAFE;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
