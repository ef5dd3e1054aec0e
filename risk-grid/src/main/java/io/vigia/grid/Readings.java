package io.vigia.grid;

import static io.vigia.domain.velocity.VelocityReading.NEVER;

import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.MarkCount;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import io.vigia.domain.velocity.history.Event;
import io.vigia.domain.velocity.history.Question;
import io.vigia.domain.velocity.history.Reader;
import io.vigia.domain.velocity.history.Travel;
import io.vigia.rules.host.FunctionCall;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Puts a reading together from what the keys of one attempt said. */
final class Readings {

    private static final Pair[] OF_FRAUD = {Pair.CUSTOMERS_PER_CARD, Pair.CUSTOMERS_PER_EMAIL};

    private final Event event;
    private final Map<Dimension, Part> parts = new EnumMap<>(Dimension.class);
    private final Map<FunctionCall, Double> answers = new HashMap<>();

    Readings(Event event) {
        this.event = event;
    }

    /** @param questions those that were put to the key, in their order */
    void add(Dimension dimension, Part part, List<Question.Put> questions) {
        parts.put(dimension, part);
        for (int i = 0; i < questions.size(); i++) {
            answers.put(questions.get(i).call(), part.answers[i]);
        }
    }

    /** Whether an earlier place of the attempt was replaced. */
    boolean isAnyReplaced() {
        return parts.values().stream().anyMatch(part -> part.replaced);
    }

    /**
     * The whole.
     *
     * @param percentile what is usually paid in the region
     * @param frauds tells of customers when their first fraud was, in milliseconds
     */
    VelocityReading join(double percentile, Function<Set<Long>, Map<Long, Long>> frauds) {
        long[][] tallies = new long[Dimension.count()][];
        long[] first = new long[Dimension.count()];
        Arrays.fill(first, NEVER);
        int[][] distinct = new int[Pair.values().length][];
        boolean[] together = new boolean[distinct.length];
        int[][] marks = new int[MarkCount.values().length][];
        VelocityReading.Recent[] recent = new VelocityReading.Recent[Dimension.count()];
        parts.forEach((dimension, part) -> {
            recent[dimension.ordinal()] = part.recent;
            tallies[dimension.ordinal()] = part.tallies;
            first[dimension.ordinal()] = part.first;
            Pair[] pairs = Reader.pairsOf(dimension);
            for (int i = 0; i < pairs.length; i++) {
                distinct[pairs[i].ordinal()] = part.distinct[i];
                together[pairs[i].ordinal()] = part.together[i];
            }
            List<MarkCount> counts = Part.marksOf(dimension);
            for (int i = 0; i < counts.size(); i++) {
                marks[counts.get(i).ordinal()] = part.marks[i];
            }
        });
        Part card = parts.get(Dimension.CARD);
        Part payer = card == null ? parts.get(Dimension.CUSTOMER) : card;
        boolean impossible = payer != null && Travel.isImpossible(payer.lastPlace, payer.lastPlacedAt, event);
        return new VelocityReading(
                tallies,
                first,
                card == null ? NEVER : card.firstAuthorized,
                distinct,
                together,
                answers,
                recent,
                new VelocityReading.Around(percentile, impossible, marks, fraud(frauds)));
    }

    private int[][] fraud(Function<Set<Long>, Map<Long, Long>> frauds) {
        Set<Long> customers = new HashSet<>();
        for (Pair pair : OF_FRAUD) {
            if (parts.containsKey(pair.owner())) {
                customers.addAll(parts.get(pair.owner()).customers.keySet());
            }
        }
        Map<Long, Long> first = customers.isEmpty() ? Map.of() : frauds.apply(customers);
        int[][] counts = new int[Pair.values().length][];
        for (Pair pair : OF_FRAUD) {
            if (parts.containsKey(pair.owner())) {
                counts[pair.ordinal()] = count(parts.get(pair.owner()).customers, first);
            }
        }
        return counts;
    }

    private int[] count(Map<Long, Long> customers, Map<Long, Long> firstFrauds) {
        int[] counts = new int[Window.count()];
        customers.forEach((customer, last) -> {
            if (firstFrauds.getOrDefault(customer, NEVER) <= event.at()) {
                for (Window window : Window.values()) {
                    counts[window.ordinal()] += last > window.cutMillis(event.at()) ? 1 : 0;
                }
            }
        });
        return counts;
    }
}
