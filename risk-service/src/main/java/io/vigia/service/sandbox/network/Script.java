package io.vigia.service.sandbox.network;

import io.vigia.domain.payments.vouchers.NetworkOrder;
import io.vigia.service.sandbox.network.Act.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the payer and the network do in test mode; the payer's e-mail chooses it. */
enum Script {
    SUCCEED_IMMEDIATELY,
    PAID,
    PAID_LATE,
    UNDERPAID,
    OVERPAID,
    DUPLICATE_CALLBACK,
    NO_CALLBACK_BUT_SETTLED,
    CALLBACK_THEN_REVERSED,
    DECLINE,
    DECLINED,
    FILL_NEVER,
    EXPIRE,
    EXPIRE_IMMEDIATELY,
    EXPIRE_WITH_DELAY,
    /** Any other e-mail, or none: paid after about three minutes. */
    USUAL;

    private static final Duration USUAL_DELAY = Duration.ofMinutes(3);
    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final int PERCENT_LESS = 90;
    private static final int PERCENT_MORE = 110;

    /** The word stands at the beginning of the e-mail or after a sign, so that {@code unpaid@} is not {@code paid@}. */
    private static final Pattern WORD = Pattern.compile("(?:^|[^a-z_])([a-z_]+)@");

    /** The script of an e-mail, which may be null. */
    static Script of(String email) {
        Matcher word = WORD.matcher(email == null ? "" : email.toLowerCase(Locale.ROOT));
        if (word.find()) {
            for (Script script : values()) {
                if (script != USUAL && script.name().toLowerCase(Locale.ROOT).equals(word.group(1))) {
                    return script;
                }
            }
        }
        return USUAL;
    }

    /** When an order of this moment ends. */
    Instant expiry(Instant at, Instant usual) {
        return switch (this) {
            case EXPIRE_IMMEDIATELY -> at;
            case EXPIRE, PAID_LATE -> at.plus(SHORT);
            case EXPIRE_WITH_DELAY -> at.plus(USUAL_DELAY);
            default -> usual;
        };
    }

    /** What happens to an order. */
    List<Act> acts(NetworkOrder order) {
        Instant now = order.created();
        long due = order.amount().minor();
        return switch (this) {
            case SUCCEED_IMMEDIATELY, PAID -> List.of(new Act(Kind.PAY, due, now));
            case PAID_LATE -> List.of(new Act(Kind.PAY, due, now.plus(SHORT.multipliedBy(2))));
            case UNDERPAID -> List.of(new Act(Kind.PAY, Math.max(1, due * PERCENT_LESS / 100), now));
            case OVERPAID -> List.of(new Act(Kind.PAY, Math.max(due + 1, due * PERCENT_MORE / 100), now));
            case DUPLICATE_CALLBACK ->
                List.of(new Act(Kind.PAY, due, now), new Act(Kind.TELL_AGAIN, 0, now.plus(SHORT)));
            case NO_CALLBACK_BUT_SETTLED -> List.of(new Act(Kind.PAY_UNTOLD, due, now));
            case CALLBACK_THEN_REVERSED ->
                List.of(new Act(Kind.PAY, due, now), new Act(Kind.REVERSE, 0, now.plus(SHORT)));
            case DECLINE, DECLINED -> order.method().isVoucher() ? List.of() : List.of(new Act(Kind.DECLINE, 0, now));
            case FILL_NEVER, EXPIRE, EXPIRE_IMMEDIATELY, EXPIRE_WITH_DELAY -> List.of();
            case USUAL -> List.of(new Act(Kind.PAY, due, now.plus(USUAL_DELAY)));
        };
    }
}
