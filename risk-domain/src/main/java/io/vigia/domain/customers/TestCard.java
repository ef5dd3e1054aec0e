package io.vigia.domain.customers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards of test mode and what happens to payments with each (wire.md, section 13). Live mode refuses them. */
public enum TestCard {
    VISA("4242424242424242", Effect.NONE, "visa"),
    VISA_DEBIT("4000056655665556", Effect.NONE, "visa_debit"),
    MASTERCARD("5555555555554444", Effect.NONE, "mastercard"),
    DISCOVER("6011111111111117", Effect.NONE, "discover"),
    AMEX("378282246310005", Effect.NONE, "amex"),
    JCB("3566002020360505", Effect.NONE, "jcb"),
    BYPASS_PENDING("4000000000000077", Effect.NONE, "bypassPending"),
    RISK_ELEVATED("4000000000009235", Effect.RISK_ELEVATED, "riskLevelElevated"),
    RISK_HIGHEST("4000000000004954", Effect.RISK_HIGHEST, "riskLevelHighest"),
    ALWAYS_BLOCKED("4100000000000019", Effect.ALWAYS_BLOCKED, "radarBlock", "chargeDeclinedFraudulent"),
    DECLINED("4000000000000002", Effect.declined("generic_decline"), "chargeDeclined", "visa_chargeDeclined"),
    INSUFFICIENT_FUNDS(
            "4000000000009995", Effect.declined("insufficient_funds"), "visa_chargeDeclinedInsufficientFunds"),
    LOST("4000000000009987", Effect.declined("lost_card"), "visa_chargeDeclinedLostCard"),
    STOLEN("4000000000009979", Effect.declined("stolen_card"), "visa_chargeDeclinedStolenCard"),
    VELOCITY_EXCEEDED(
            "4000000000006975", Effect.declined("card_velocity_exceeded"), "visa_chargeDeclinedVelocityLimitExceeded"),
    EXPIRED("4000000000000069", Effect.refused("expired_card"), "chargeDeclinedExpiredCard"),
    WRONG_CVC("4000000000000127", Effect.refused("incorrect_cvc"), "chargeDeclinedIncorrectCvc"),
    PROCESSING_ERROR("4000000000000119", Effect.refused("processing_error"), "chargeDeclinedProcessingError"),
    CUSTOMER_FAIL("4000000000000341", Effect.declined("generic_decline"), "chargeCustomerFail"),
    CVC_CHECK_FAIL("4000000000000101", Effect.checks("cvc"), "cvcCheckFail"),
    ZIP_CHECK_FAIL("4000000000000036", Effect.checks("postal_code"), "avsZipFail"),
    LINE1_CHECK_FAIL("4000000000000028", Effect.checks("line1"), "avsLine1Fail"),
    ADDRESS_CHECK_FAIL("4000000000000010", Effect.checks("line1,postal_code"), "avsFail"),
    FRAUD_WARNING("4000000000005423", Effect.of(Kind.FRAUD_WARNING), "createIssuerFraudRecord"),
    DISPUTE("4000000000000259", Effect.of(Kind.DISPUTE), "createDispute"),
    DISPUTE_NOT_RECEIVED("4000000000002685", Effect.of(Kind.DISPUTE), "createDisputeProductNotReceived"),
    DISPUTE_INQUIRY("4000000000001976", Effect.of(Kind.DISPUTE), "createDisputeInquiry"),
    PENDING_REFUND("4000000000007726", Effect.of(Kind.REFUND_PENDS), "pendingRefund"),
    REFUND_FAIL("4000000000005126", Effect.of(Kind.REFUND_FAILS), "refundFail"),
    AUTHENTICATION_REQUIRED("4000002760003184", Effect.AUTHENTICATE, "authenticationRequired"),
    THREE_D_SECURE_REQUIRED("4000000000003220", Effect.AUTHENTICATE, "threeDSecure2Required"),
    THREE_D_SECURE_OPTIONAL("4000000000003055", Effect.NONE, "threeDSecureOptional");

    private static final Map<String, TestCard> BY_NUMBER = new HashMap<>();
    private static final Map<String, TestCard> BY_TOKEN = new HashMap<>();

    static {
        for (TestCard card : values()) {
            BY_NUMBER.put(card.number, card);
            card.names.forEach(name -> {
                BY_TOKEN.put("pm_card_" + name, card);
                BY_TOKEN.put("tok_" + name, card);
            });
        }
    }

    private final String number;
    private final Effect effect;
    private final List<String> names;

    TestCard(String number, Effect effect, String... names) {
        this.number = number;
        this.effect = effect;
        this.names = Arrays.asList(names);
    }

    /** The card with this number. */
    public static Optional<TestCard> ofNumber(String digits) {
        return Optional.ofNullable(BY_NUMBER.get(digits));
    }

    /** The card that {@code pm_card_…} or {@code tok_…} stands for. */
    public static Optional<TestCard> ofToken(String token) {
        return Optional.ofNullable(BY_TOKEN.get(token));
    }

    /** The test card that stored details are of; details of other cards have none. */
    public static Optional<TestCard> of(CardDetails card) {
        return card == null || card.testCard() == null ? Optional.empty() : Optional.of(valueOf(card.testCard()));
    }

    /** Whether its issuer refuses even to have it kept for later. */
    public boolean refusesToBeKept() {
        return this != CUSTOMER_FAIL && (effect.kind == Kind.DECLINED || effect.kind == Kind.REFUSED);
    }

    public String number() {
        return number;
    }

    public Effect effect() {
        return effect;
    }

    /**
     * What happens to a payment.
     *
     * @param kind which of the ways below
     * @param code the decline code, the refusal code or the failing checks, or null
     */
    public record Effect(Kind kind, String code) {
        static final Effect NONE = new Effect(Kind.NONE, null);
        static final Effect RISK_ELEVATED = new Effect(Kind.RISK_ELEVATED, null);
        static final Effect RISK_HIGHEST = new Effect(Kind.RISK_HIGHEST, null);
        static final Effect ALWAYS_BLOCKED = new Effect(Kind.ALWAYS_BLOCKED, null);
        static final Effect AUTHENTICATE = new Effect(Kind.AUTHENTICATE, null);

        static Effect of(Kind kind) {
            return new Effect(kind, null);
        }

        static Effect declined(String declineCode) {
            return new Effect(Kind.DECLINED, declineCode);
        }

        static Effect refused(String code) {
            return new Effect(Kind.REFUSED, code);
        }

        static Effect checks(String failing) {
            return new Effect(Kind.CHECKS_FAIL, failing);
        }
    }

    /** The ways in which a test card can behave. */
    public enum Kind {
        NONE,
        RISK_ELEVATED,
        RISK_HIGHEST,
        ALWAYS_BLOCKED,
        /** The issuer declines with a decline code. */
        DECLINED,
        /** The issuer refuses with a code of its own, such as expired_card. */
        REFUSED,
        CHECKS_FAIL,
        /** The issuer later says that it was fraud. */
        FRAUD_WARNING,
        /** The payer later disputes it. */
        DISPUTE,
        /** A refund waits until the network says that it arrived. */
        REFUND_PENDS,
        /** A refund turns out not to arrive. */
        REFUND_FAILS,
        AUTHENTICATE
    }
}
