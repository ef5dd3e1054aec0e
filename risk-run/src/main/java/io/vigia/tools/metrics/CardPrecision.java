package io.vigia.tools.metrics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Card precision at k: of the k cards that investigators can look at each day, which part is compromised.
 *
 * <p>As the Fraud Detection Handbook defines it: a card has the highest score of its payments of the day, and is
 * compromised when any of them is a fraud; the k cards with the highest scores are looked at; the compromised ones
 * among them are blocked and do not appear on later days; the day's precision divides by k even when there are fewer
 * cards; the figure is the mean over the days with payments. Cards of equal score are taken in the order of their
 * first payment in the file.
 */
public final class CardPrecision {

    private final int k;

    /** @param k how many cards are looked at each day, 100 in the Handbook */
    public CardPrecision(int k) {
        this.k = k;
    }

    private record CardDay(int card, double score, boolean compromised) {

        CardDay and(CardDay other) {
            return new CardDay(card, Math.max(score, other.score), compromised || other.compromised);
        }
    }

    /** Returns the mean of the daily precisions; not a number without payments. */
    public double of(ScoredPayments payments) {
        Map<Integer, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < payments.size(); i++) {
            days.computeIfAbsent(payments.day(i), day -> new ArrayList<>()).add(i);
        }
        Set<Integer> blocked = new HashSet<>();
        double sum = 0;
        for (List<Integer> day : days.values()) {
            int before = blocked.size();
            top(payments, day, blocked).stream()
                    .filter(CardDay::compromised)
                    .map(CardDay::card)
                    .forEach(blocked::add);
            sum += (double) (blocked.size() - before) / k;
        }
        return sum / days.size();
    }

    private List<CardDay> top(ScoredPayments payments, List<Integer> day, Set<Integer> blocked) {
        Map<Integer, CardDay> cards = new HashMap<>();
        for (int i : day) {
            int card = payments.card(i);
            if (!blocked.contains(card)) {
                cards.merge(card, new CardDay(card, payments.score(i), payments.fraud(i)), CardDay::and);
            }
        }
        return cards.values().stream()
                .sorted(Comparator.comparingDouble(CardDay::score).reversed().thenComparingInt(CardDay::card))
                .limit(k)
                .toList();
    }
}
