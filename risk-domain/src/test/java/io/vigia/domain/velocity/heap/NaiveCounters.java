package io.vigia.domain.velocity.heap;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Window;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Counts by walking through everything that ever happened: slow, and too simple to be wrong. */
final class NaiveCounters {

    final List<AttemptRecord> all = new ArrayList<>();

    void settle(String decisionId, AttemptStatus status) {
        all.replaceAll(known -> known.decisionId().equals(decisionId) ? known.with(status) : known);
    }

    void cancel(String decisionId) {
        all.removeIf(known -> known.decisionId().equals(decisionId));
    }

    List<AttemptRecord> before(AttemptRecord attempt, Dimension dimension, long cut) {
        long key = attempt.keys().hash(dimension);
        Predicate<AttemptRecord> counts = known -> known.environment().equals(attempt.environment())
                && known.keys().hash(dimension) == key
                && known.at().toEpochMilli() > cut
                && !known.at().isAfter(attempt.at());
        return all.stream().filter(counts).toList();
    }

    List<AttemptRecord> before(AttemptRecord attempt, Dimension dimension, Window window) {
        return before(attempt, dimension, window.cutMillis(attempt.at().toEpochMilli()));
    }

    static long count(List<AttemptRecord> attempts, AttemptStatus status) {
        return attempts.stream()
                .filter(known -> known.status() == status
                        || status == AttemptStatus.AUTHORIZED && known.status() == AttemptStatus.PAID)
                .count();
    }

    static int distinct(List<AttemptRecord> attempts, Dimension counted) {
        Set<Long> values = new HashSet<>();
        attempts.forEach(known -> values.add(known.keys().hash(counted)));
        values.remove(0L);
        return values.size();
    }
}
