package io.vigia.domain.velocity.history;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import io.vigia.rules.host.FunctionCall;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what histories say of one attempt, key by key, so that the heap, which has all of them at hand, and a grid, in
 * which each lives elsewhere, give the same answers.
 */
public final class Reader {

    private static final int DIMENSIONS = Dimension.count();
    private static final Pair[][] PAIRS = new Pair[DIMENSIONS][];
    private static final long[] NOTHING = new long[Window.count() * Tally.WIDTH];
    private static final int[] NONE = new int[Window.count()];

    static {
        for (Dimension owner : Dimension.values()) {
            PAIRS[owner.ordinal()] = Arrays.stream(Pair.values())
                    .filter(pair -> pair.owner() == owner)
                    .toArray(Pair[]::new);
        }
    }

    private final Event event;
    private final boolean backdated;
    private final List<Question.Put> questions;
    private final long[][] tallies = new long[DIMENSIONS][];
    private final long[] first = new long[DIMENSIONS];
    private final int[][] distinct = new int[Pair.values().length][];
    private final boolean[] together = new boolean[distinct.length];
    private final VelocityReading.Recent[] recent = new VelocityReading.Recent[DIMENSIONS];
    private final Map<FunctionCall, Double> answers;
    private long authorized = NEVER;

    /** @param backdated whether the attempt counts what its own moment has behind it, instead of all that came before */
    public Reader(Event event, boolean backdated, List<Question.Put> questions) {
        this.event = event;
        this.backdated = backdated;
        this.questions = questions;
        this.answers = questions.isEmpty() ? Map.of() : new HashMap<>(questions.size() * 2);
        Arrays.fill(first, NEVER);
    }

    /** The pairs that one history answers. */
    public static Pair[] pairsOf(Dimension owner) {
        return PAIRS[owner.ordinal()].clone();
    }

    /**
     * Reads one history.
     *
     * @param history null if its key was never seen
     * @return the place up to which it counts
     */
    public int read(Dimension dimension, History history) {
        int i = dimension.ordinal();
        int end = history == null ? 0 : history.end(event.at, backdated);
        if (history != null && history.first() <= event.at) {
            first[i] = history.first();
        }
        if (dimension.isTallied()) {
            tallies[i] = history == null ? NOTHING : history.tallies(event.at, end);
        }
        if (dimension == Dimension.CARD && history != null) {
            authorized = history.firstAuthorized(end);
        }
        for (Pair pair : PAIRS[i]) {
            long value = event.hash(pair.counted());
            distinct[pair.ordinal()] = history == null ? NONE : history.distinctByWindow(pair.counted(), event.at, end);
            together[pair.ordinal()] = value != 0 && history != null && history.saw(pair.counted(), value, end);
        }
        if (VelocityReading.Recent.reads(dimension)) {
            recent[i] = history == null ? VelocityReading.Recent.NONE : history.recent(event, end);
        }
        for (Question.Put put : questions) {
            if (put.question().owner() == dimension) {
                answers.put(put.call(), put.question().answer(history, event.at, end));
            }
        }
        return end;
    }

    /** What all histories said that were read. */
    public VelocityReading reading(VelocityReading.Around around) {
        return new VelocityReading(tallies, first, authorized, distinct, together, answers, recent, around);
    }
}
