package io.vigia.domain.velocity.heap;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.Reference;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads what the histories of one attempt's keys say, under the locks of all of them. */
final class Reader {

    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final Pair[] PAIRS = Pair.values();
    private static final long[] NOTHING = new long[Window.count() * Tally.WIDTH];

    private final Event event;
    private final History[] histories;
    private final int[] ends = new int[DIMENSIONS.length];

    /**
     * @param histories by the dimensions' ordinals; null where nothing is known yet
     */
    Reader(Event event, History[] histories, boolean backdated) {
        this.event = event;
        this.histories = histories;
        for (int i = 0; i < ends.length; i++) {
            ends[i] = histories[i] == null ? 0 : histories[i].end(event.at, backdated);
        }
    }

    VelocityReading read(Collection<FunctionCall> questions, long retentionMillis, Around around) {
        long[][] tallies = new long[DIMENSIONS.length][];
        long[] first = new long[DIMENSIONS.length];
        Arrays.fill(first, NEVER);
        for (Dimension dimension : DIMENSIONS) {
            int i = dimension.ordinal();
            if (histories[i] != null && histories[i].first() <= event.at) {
                first[i] = histories[i].first();
            }
            if (event.hashes[i] != 0 && dimension.isTallied()) {
                tallies[i] = histories[i] == null ? NOTHING : histories[i].tallies(event.at, ends[i]);
            }
        }
        int card = Dimension.CARD.ordinal();
        long authorized = histories[card] == null ? NEVER : histories[card].firstAuthorized(ends[card]);
        return new VelocityReading(
                tallies,
                first,
                authorized,
                distinct(),
                together(),
                answers(questions, retentionMillis),
                around.read(histories, ends));
    }

    private int[][] distinct() {
        int[][] counts = new int[PAIRS.length][];
        for (Pair pair : PAIRS) {
            int owner = pair.owner().ordinal();
            if (event.hashes[owner] != 0) {
                counts[pair.ordinal()] = histories[owner] == null
                        ? new int[Window.count()]
                        : histories[owner].distinctByWindow(pair.counted(), event.at, ends[owner]);
            }
        }
        return counts;
    }

    private boolean[] together() {
        boolean[] known = new boolean[PAIRS.length];
        for (Pair pair : PAIRS) {
            long value = event.hash(pair.counted());
            int owner = pair.owner().ordinal();
            known[pair.ordinal()] =
                    value != 0 && histories[owner] != null && histories[owner].saw(pair.counted(), value, ends[owner]);
        }
        return known;
    }

    private Map<FunctionCall, Double> answers(Collection<FunctionCall> questions, long retentionMillis) {
        if (questions.isEmpty()) {
            return Map.of();
        }
        Map<FunctionCall, Double> answers = new HashMap<>(questions.size() * 2);
        for (FunctionCall call : questions) {
            boolean reaches = call.windowSeconds() * 1_000 <= retentionMillis;
            answers.put(call, reaches ? answer(call) : Double.NaN);
        }
        return answers;
    }

    private double answer(FunctionCall call) {
        boolean distinct = call.function() == Function.DISTINCT;
        Dimension owner = dimension(call.arguments().get(distinct ? 1 : 0));
        if (owner == null || event.hash(owner) == 0) {
            return Double.NaN;
        }
        long cut = event.at - call.windowSeconds() * 1_000;
        if (distinct) {
            Dimension counted = dimension(call.arguments().get(0));
            return counted == null || event.hash(counted) == 0 ? Double.NaN : distinct(owner, counted, cut);
        }
        long[] row = new long[Tally.WIDTH];
        if (histories[owner.ordinal()] != null) {
            histories[owner.ordinal()].range(cut, ends[owner.ordinal()], row, 0);
        }
        return of(new Tally(row, 0), call.status(), call.function() == Function.SUM);
    }

    private int distinct(Dimension owner, Dimension counted, long cut) {
        History history = histories[owner.ordinal()];
        return history == null ? 0 : history.distinct(counted, cut, ends[owner.ordinal()]);
    }

    private static double of(Tally tally, Status status, boolean sum) {
        if (status == Status.TOTAL) {
            return sum ? tally.totalMicros() : tally.total();
        }
        AttemptStatus counted = AttemptStatus.valueOf(status.name());
        return sum ? tally.micros(counted) : tally.count(counted);
    }

    private static Dimension dimension(Reference reference) {
        return reference.scope() == Reference.Scope.ATTRIBUTE
                ? Dimension.ofAttribute(reference.name()).orElse(null)
                : null;
    }
}
