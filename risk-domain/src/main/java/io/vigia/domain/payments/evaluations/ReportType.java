package io.vigia.domain.payments.evaluations;

import io.vigia.domain.payments.labels.LabelSource;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Mark;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can become of a payment that somebody else carries. */
public enum ReportType {
    AUTHORIZED("result"),
    DECLINED("reason"),
    CAPTURED("result"),
    REFUNDED("reason", "duplicate", "fraudulent", "requested_by_customer", "other"),
    DISPUTED("reason"),
    EARLY_FRAUD_WARNING("fraud_type"),
    THREE_D_SECURE("result", "authenticated", "attempted", "failed", "not_supported", "abandoned"),
    USER_REPORT("result", "safe", "fraudulent");

    private static final Set<String> FRAUD_DISPUTES = Set.of("fraudulent", "unrecognized");

    private final String detail;
    private final List<String> words;

    ReportType(String detail, String... words) {
        this.detail = detail;
        this.words = List.of(words);
    }

    /** The name on the wire. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names on the wire. */
    public static List<String> names() {
        return Arrays.stream(values()).map(ReportType::wire).toList();
    }

    /** What its one detail is called: the reason, the result or the kind of fraud. */
    public String detail() {
        return detail;
    }

    /** The only words of the detail; empty if it is free. */
    public List<String> words() {
        return words;
    }

    /** Whether it says nothing without its detail. */
    public boolean needsDetail() {
        return this == USER_REPORT || this == THREE_D_SECURE;
    }

    /** What counters know of the attempt from then on; empty if it changes nothing. */
    public Optional<AttemptStatus> status() {
        return switch (this) {
            case AUTHORIZED, CAPTURED -> Optional.of(AttemptStatus.AUTHORIZED);
            case DECLINED -> Optional.of(AttemptStatus.DECLINED);
            default -> Optional.empty();
        };
    }

    /** What befell the payment, as counters know it; empty if nothing did. */
    public Optional<Mark.Kind> mark() {
        return switch (this) {
            case REFUNDED -> Optional.of(Mark.Kind.REFUND);
            case DISPUTED -> Optional.of(Mark.Kind.DISPUTE);
            case EARLY_FRAUD_WARNING -> Optional.of(Mark.Kind.EARLY_FRAUD_WARNING);
            default -> Optional.empty();
        };
    }

    /** Whether the payment was a fraud, as this says with its detail; empty if it says nothing of it. */
    public Optional<LabelSource> label(String detailed) {
        return switch (this) {
            case REFUNDED -> only("fraudulent".equals(detailed), LabelSource.REFUND_FRAUDULENT);
            case DISPUTED ->
                only(detailed != null && FRAUD_DISPUTES.contains(detailed), LabelSource.DISPUTE_FRAUDULENT);
            case EARLY_FRAUD_WARNING -> Optional.of(LabelSource.EARLY_FRAUD_WARNING);
            case USER_REPORT ->
                Optional.of(
                        "safe".equals(detailed) ? LabelSource.USER_REPORT_SAFE : LabelSource.USER_REPORT_FRAUDULENT);
            default -> Optional.empty();
        };
    }

    private static Optional<LabelSource> only(boolean fraud, LabelSource source) {
        return fraud ? Optional.of(source) : Optional.empty();
    }
}
