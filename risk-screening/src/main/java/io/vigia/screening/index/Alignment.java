package io.vigia.screening.index;

import io.vigia.screening.names.Similarity;
import io.vigia.screening.names.Token;
import io.vigia.screening.names.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the words of two names whatever their order, and says how much of each name the pairs cover. Two words may stand for
 * one, as Xiao Ming for Xiaoming.
 */
final class Alignment {

    /** What one name must say besides the other's words counts less than a word that differs. */
    private static final double SHARE_OF_SHORTER = 0.66;

    private static final double LONE_WORD = 0.85;
    private static final double JOINED = 0.84;

    private Alignment() {}

    /** How alike two names are, 0 to 1. */
    static double score(Weighted one, Weighted other) {
        List<Pair> pairs = pairs(one, other);
        int takenOne = 0;
        int takenOther = 0;
        double coveredOne = 0;
        double coveredOther = 0;
        int words = 0;
        for (Pair pair : pairs) {
            if ((takenOne & pair.ones) == 0 && (takenOther & pair.others) == 0) {
                takenOne |= pair.ones;
                takenOther |= pair.others;
                coveredOne += pair.alike * one.weight(pair.ones);
                coveredOther += pair.alike * other.weight(pair.others);
                words += Math.max(Integer.bitCount(pair.ones), Integer.bitCount(pair.others));
            }
        }
        double first = coveredOne / one.total();
        double second = coveredOther / other.total();
        double score = Math.max(first, second) * (SHARE_OF_SHORTER + (1 - SHARE_OF_SHORTER) * Math.min(first, second));
        boolean alone = words == 1 && Math.max(one.size(), other.size()) > 1;
        return alone ? score * LONE_WORD : score;
    }

    private static List<Pair> pairs(Weighted one, Weighted other) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                double alike = Similarity.of(one.token(i), other.token(j));
                if (alike > 0) {
                    pairs.add(new Pair(1 << i, 1 << j, alike, alike * (one.weight(1 << i) + other.weight(1 << j))));
                } else {
                    join(pairs, one, i, other, j, false);
                    join(pairs, other, j, one, i, true);
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::isExact)
                .thenComparingDouble(Pair::worth)
                .reversed());
        return pairs;
    }

    /** Words of one name that together are a word of the other. */
    private static void join(List<Pair> pairs, Weighted parts, int from, Weighted whole, int at, boolean turned) {
        String wanted = whole.token(at).text();
        String text = parts.token(from).text();
        int mask = 1 << from;
        for (int next = from + 1; next < parts.size() && text.length() < wanted.length(); next++) {
            text += parts.token(next).text();
            mask |= 1 << next;
            double alike = text.equals(wanted) ? 1 : nearly(text, wanted);
            if (alike >= JOINED) {
                double worth = alike * (parts.weight(mask) + whole.weight(1 << at));
                pairs.add(turned ? new Pair(1 << at, mask, alike, worth) : new Pair(mask, 1 << at, alike, worth));
            }
        }
    }

    private static double nearly(String text, String wanted) {
        return Math.abs(text.length() - wanted.length()) > 1
                ? 0
                : Similarity.of(Tokens.token(text, false), Tokens.token(wanted, false));
    }

    private record Pair(int ones, int others, double alike, double worth) {
        boolean isExact() {
            return alike == 1;
        }
    }

    /** A name whose words have weights. */
    static final class Weighted {
        private final List<Token> tokens;
        private final double[] weights;
        private final double total;

        Weighted(List<Token> tokens, double[] weights) {
            this.tokens = tokens;
            this.weights = weights;
            double sum = 0;
            for (double weight : weights) {
                sum += weight;
            }
            this.total = sum;
        }

        int size() {
            return tokens.size();
        }

        Token token(int at) {
            return tokens.get(at);
        }

        double total() {
            return total;
        }

        double weight(int mask) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                if ((mask & 1 << i) != 0) {
                    sum += weights[i];
                }
            }
            return sum;
        }
    }
}
