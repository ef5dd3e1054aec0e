package io.vigia.domain.velocity.history;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.VelocityReading.Amounts;
import io.vigia.domain.velocity.VelocityReading.Recent;
import java.time.Duration;

/** Reads from one timeline what scores want to know besides tallies, in a few steps however long it is. */
final class Recently {

    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int[] DAYS = {1, 7, 30};
    private static final int MOST = 64;
    private static final double BIG = 3;

    private final Timeline timeline;
    private final Event event;
    private final int end;

    Recently(Timeline timeline, Event event, int end) {
        this.timeline = timeline;
        this.event = event;
        this.end = end;
    }

    Recent read(Dimension dimension) {
        long last = end > timeline.start() ? timeline.get(end - 1).at : NEVER;
        return new Recent(last, matured(), isPayer(dimension) ? amounts() : Recent.NONE.amounts());
    }

    private int[] matured() {
        long until = event.at - Recent.labelDelayMillis(event.isVoucher());
        int[] counts = new int[DAYS.length];
        if (timeline.start() == end || timeline.firstAt() > until) {
            return counts; // too young to know anything of it
        }
        int last = Math.min(end, timeline.firstAfter(until));
        for (int i = 0; i < DAYS.length; i++) {
            counts[i] = Math.max(0, last - timeline.firstAfter(until - DAYS[i] * DAY));
        }
        return counts;
    }

    private Amounts amounts() {
        int from = Math.max(timeline.start(), end - MOST);
        while (from < end && timeline.get(from).at <= event.at - 30 * DAY) {
            from++;
        }
        int count = end - from;
        if (count == 0) {
            return Recent.NONE.amounts();
        }
        double sum = 0;
        double largest = Double.NaN;
        int atTerminal = 0;
        long terminal = event.hash(Dimension.TERMINAL);
        for (int i = from; i < end; i++) {
            Event each = timeline.get(i);
            double micros = each.amountUsdMicros();
            sum += micros;
            if (each.at > event.at - 7 * DAY && !(micros <= largest)) {
                largest = micros;
            }
            atTerminal += terminal != 0 && each.hash(Dimension.TERMINAL) == terminal ? 1 : 0;
        }
        double mean = sum / count;
        double squares = 0;
        int big = 0;
        for (int i = from; i < end; i++) {
            Event each = timeline.get(i);
            double off = each.amountUsdMicros() - mean;
            squares += off * off;
            big += each.at > event.at - 14 * DAY && each.amountUsdMicros() > BIG * mean ? 1 : 0;
        }
        double deviation = count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1));
        return new Amounts(count, mean, deviation, largest, big, atTerminal);
    }

    private static boolean isPayer(Dimension dimension) {
        return switch (dimension) {
            case CUSTOMER, CARD, EMAIL, DEVICE, DOCUMENT, PHONE -> true;
            default -> false;
        };
    }
}
