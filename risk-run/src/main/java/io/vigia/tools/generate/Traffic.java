package io.vigia.tools.generate;

import io.vigia.tools.generate.fraud.Fraud;
import io.vigia.tools.generate.fraud.Frauds;
import io.vigia.tools.generate.market.Dice;
import io.vigia.tools.generate.market.Market;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * All payments of a market in the order of their time.
 *
 * <p>Minute by minute it makes as many honest payments as the rhythm asks for, and starts frauds whenever they fall
 * behind their share; what a fraud does later waits in a queue, the only thing that is remembered. What the last
 * frauds do after the last day is cut off once there are payments enough.
 */
public final class Traffic implements Iterator<Row> {

    private static final double FRAUD_SHARE = 0.02;
    private static final int PAYMENTS_PER_BUYER = 12;
    private static final int FRAUD_DELAY_SECONDS = 6 * 3600;

    /**
     * What is to be made.
     *
     * @param seed what everything follows from
     * @param payments how many
     * @param days over how many days they are spread
     * @param start midnight of the first day
     */
    public record Plan(long seed, long payments, int days, Instant start) {}

    private final Plan plan;
    private final Market market;
    private final OrdinaryBuying ordinary;
    private final double weightTotal;
    private final PriorityQueue<Queued> queue =
            new PriorityQueue<>(Comparator.comparingLong(Queued::at).thenComparingLong(Queued::place));

    private double weightSoFar;
    private long minute;
    private long drafted;
    private long honest;
    private long fraudulent;
    private long frauds;
    private long written;

    private record Queued(long at, long place, Row row) {}

    /** Prepares the traffic of a plan. */
    public Traffic(Plan plan) {
        this.plan = plan;
        this.market =
                new Market(plan.seed(), (int) Math.max(40, Math.min(2_000_000, plan.payments() / PAYMENTS_PER_BUYER)));
        this.ordinary = new OrdinaryBuying(market);
        double total = 0;
        for (long hour = 0; hour < plan.days() * 24L; hour++) {
            total += 60 * Rhythm.at(plan.start().getEpochSecond() + hour * 3600);
        }
        this.weightTotal = total;
    }

    @Override
    public boolean hasNext() {
        return written < plan.payments();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("All payments have been made");
        }
        while (queue.isEmpty() || queue.peek().at() >= secondsOf(minute)) {
            draftMinute();
        }
        Queued next = queue.remove();
        written++;
        return next.row()
                .put(Column.PAYMENT, String.format(Locale.ROOT, "p%d-%08d", plan.seed(), written))
                .put(Column.OCCURRED_AT, Instant.ofEpochSecond(next.at()));
    }

    private long secondsOf(long minuteNumber) {
        return plan.start().getEpochSecond() + minuteNumber * 60;
    }

    /** Drafts the honest payments of the next minute, and a fraud whenever frauds are behind their share. */
    private void draftMinute() {
        long from = secondsOf(minute);
        Dice dice = Dice.of(plan.seed(), "minute", minute++);
        weightSoFar += Rhythm.at(from);
        double due = plan.payments() * (weightSoFar / weightTotal);
        while (honest < Math.ceil(due * (1 - FRAUD_SHARE))) {
            enqueue(new Draft(from + dice.below(60), ordinary.next(dice)));
            honest++;
        }
        while (fraudulent < due * FRAUD_SHARE) {
            long left = secondsOf(plan.days() * 1440L) - from;
            strike(from + dice.below((int) Math.max(60, Math.min(FRAUD_DELAY_SECONDS, left))));
        }
    }

    private void strike(long at) {
        Dice dice = Dice.of(plan.seed(), "fraud", frauds++);
        Fraud fraud = Frauds.pick(dice);
        for (Draft draft : fraud.strike(new Fraud.Scene(market, at, dice))) {
            draft.row().put(Column.LABEL, 1).put(Column.SCENARIO, fraud.scenario());
            enqueue(draft);
            fraudulent++;
        }
    }

    private void enqueue(Draft draft) {
        queue.add(new Queued(draft.at(), drafted++, draft.row()));
    }
}
