package io.vigia.tools.replay;

import io.vigia.tools.generate.Traffic;
import io.vigia.tools.http.Target;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Gives a fresh demo a past: payments of the last thirty days, made from a seed and sent like any merchant's. */
public final class DemoHistory {

    private static final int DAYS = 30;
    private static final int SEED = 2026;
    private static final int CONNECTIONS = 4;

    private final Target target;
    private final long payments;

    /** @param payments how many */
    public DemoHistory(Target target, long payments) {
        this.target = target;
        this.payments = payments;
    }

    /**
     * Sends them.
     *
     * @param now the moment before which all of it lies
     * @return how many were decided
     */
    public long fill(Instant now) throws InterruptedException {
        Instant start = now.minus(Duration.ofDays(DAYS + 1L)).truncatedTo(ChronoUnit.DAYS);
        ReplayReport report = new ReplayReport(Instant.MAX);
        ReplayPlan plan = new ReplayPlan("demo-history", 0, CONNECTIONS, new ReplayPlan.Window(Instant.MIN, payments));
        new Replay(target, plan, report).send(new Traffic(new Traffic.Plan(SEED, payments, DAYS, start)));
        return report.sent() - report.errorCount();
    }
}
