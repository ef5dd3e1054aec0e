package io.vigia.tools.metrics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Payments of which both the score and the truth are known, kept in a few bytes each. */
public final class ScoredPayments {

    private final Map<String, Integer> cardNumbers = new HashMap<>();
    private int size;
    private int[] days = new int[1024];
    private int[] cards = new int[1024];
    private double[] scores = new double[1024];
    private boolean[] frauds = new boolean[1024];

    /**
     * Adds a payment.
     *
     * @param day its day, counted from any fixed day
     * @param card whose payment it is
     * @param score the higher, the more suspicious
     * @param fraud the truth
     */
    public void add(int day, String card, double score, boolean fraud) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 2);
            cards = Arrays.copyOf(cards, size * 2);
            scores = Arrays.copyOf(scores, size * 2);
            frauds = Arrays.copyOf(frauds, size * 2);
        }
        days[size] = day;
        cards[size] = cardNumbers.computeIfAbsent(card, unknown -> cardNumbers.size());
        scores[size] = score;
        frauds[size++] = fraud;
    }

    /** Returns how many payments there are. */
    public int size() {
        return size;
    }

    /** Returns how many of them are frauds. */
    public int fraudCount() {
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += frauds[i] ? 1 : 0;
        }
        return count;
    }

    int day(int i) {
        return days[i];
    }

    int card(int i) {
        return cards[i];
    }

    double score(int i) {
        return scores[i];
    }

    boolean fraud(int i) {
        return frauds[i];
    }
}
