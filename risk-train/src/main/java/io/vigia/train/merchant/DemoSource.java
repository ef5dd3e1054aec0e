package io.vigia.train.merchant;

import io.vigia.domain.scoring.serving.ScoringSettings.Choices;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.tools.generate.Traffic;
import io.vigia.tools.traffic.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Payments of our own generator, seen as the platform sees payments: the same facts, counters and features, the points card in
 * front, frauds known a week late. Nobody in them exists. Places of addresses are not looked up.
 */
final class DemoSource {

    /** What stands in the place of a file's name. */
    static final String NAME = "demo";

    private static final Instant START = Instant.parse("2025-03-01T05:00:00Z");
    private static final Traffic.Plan PLAN = new Traffic.Plan(2027, 40_000, 90, START);
    private static final Duration TOLD_AFTER = Duration.ofDays(7);
    private static final Observed.Label FRAUD = new Observed.Label(true, 100);

    private final RowPlatform platform = new RowPlatform();
    private final Deque<AttemptRecord> untold = new ArrayDeque<>();

    private DemoSource() {}

    /** What is observed of them, the oldest first; always the same. */
    static List<Observed> read() {
        DemoSource source = new DemoSource();
        List<Observed> all = new ArrayList<>();
        new Traffic(PLAN).forEachRemaining(row -> all.add(source.observed(row)));
        return all;
    }

    private Observed observed(Row row) {
        Instant now = row.occurredAt();
        while (!untold.isEmpty() && !untold.peek().at().plus(TOLD_AFTER).isAfter(now)) {
            AttemptRecord fraud = untold.poll();
            platform.fraud(fraud, fraud.at().plus(TOLD_AFTER));
        }
        RowPlatform.Decided decided = platform.decide(row);
        boolean stopped = decided.points() >= Choices.STANDARD.highestFrom();
        AttemptRecord settled = platform.settle(decided, stopped ? AttemptStatus.BLOCKED : AttemptStatus.AUTHORIZED);
        if (row.fraud()) {
            untold.add(settled);
        }
        return new Observed(
                now,
                decided.payer(),
                decided.method(),
                settled.status(),
                row.fraud() ? FRAUD : null,
                decided.points(),
                null,
                decided.features());
    }
}
