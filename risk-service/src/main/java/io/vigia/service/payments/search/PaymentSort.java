package io.vigia.service.payments.search;

import io.vigia.domain.payments.PaymentIntent;

/**
 * In which order payments are wanted.
 *
 * @param by what is compared first; among equals the id decides, which is time
 * @param ascending the smallest or oldest first
 */
public record PaymentSort(By by, boolean ascending) {

    public static final PaymentSort NEWEST = new PaymentSort(By.CREATED, false);

    /** What can be compared. */
    public enum By {
        CREATED(null),
        AMOUNT("e.amount"),
        RISK("coalesce(e.riskScore, -1)");

        private final String expression;

        By(String expression) {
            this.expression = expression;
        }

        /** As the query says it, or null for the id alone. */
        String expression() {
            return expression;
        }

        /** The value of a payment; null where the id alone decides. */
        Object of(PaymentIntent payment) {
            return switch (this) {
                case CREATED -> null;
                case AMOUNT -> payment.amount().minor();
                case RISK -> payment.riskScore() == null ? -1 : payment.riskScore();
            };
        }
    }
}
