package io.vigia.service.decisions.stats;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.platform.Permission;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Adds up what was decided, for people to look at. */
@ApplicationScoped
public class DashboardService {

    /** How long after its end an hour may still get decisions that began in it. */
    static final Duration GRACE = Duration.ofMinutes(2);

    @Inject
    private Caller caller;

    @Inject
    private DecisionStats stats;

    @Inject
    private Clock clock;

    /**
     * What was decided in a period of the caller's environment. Not in one transaction: what it counts on the way is
     * committed before it reads on.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Dashboard over(Period period) {
        caller.require(Permission.DASHBOARD_READ);
        EnvironmentId environment = caller.environment();
        int openHour = Period.hour(clock.instant().minus(GRACE));
        int countable = Math.max(period.fromHour(), Math.min(period.untilHour(), openHour));
        countWhatIsMissing(environment, period.fromHour(), countable);
        List<Cell> cells = new ArrayList<>(stats.counted(environment, period));
        if (countable < period.untilHour()) {
            stats.raw(environment, countable, period.untilHour()).forEach(cell -> cells.add(placed(cell, period)));
        }
        return new Dashboard(period, cells);
    }

    /** When the latest decision of the caller's environment was taken. */
    @Transactional
    public Optional<Instant> latest() {
        caller.require(Permission.DASHBOARD_READ);
        return stats.latest(caller.environment());
    }

    private void countWhatIsMissing(EnvironmentId environment, int from, int until) {
        SortedSet<Integer> counted = stats.countedHours(environment, from, until);
        int start = from;
        for (int hour : counted) {
            if (hour > start) {
                stats.count(environment, start, hour);
            }
            start = hour + 1;
        }
        if (until > start) {
            stats.count(environment, start, until);
        }
    }

    private static Cell placed(Cell cell, Period period) {
        return new Cell(
                (cell.bucket() - period.fromHour()) / period.bucketHours(),
                cell.outcome(),
                cell.riskLevel(),
                cell.currency(),
                cell.ruleId(),
                cell.scoreBand(),
                cell.payments(),
                cell.amount());
    }
}
