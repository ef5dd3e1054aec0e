package io.vigia.screening.names;

import io.vigia.screening.names.Token.Kind;

/**
 * How alike two words are, 0 to 1: Jaro-Winkler held against the number of edits, since Jaro-Winkler alone finds Martín and
 * Martínez nearly equal.
 */
public final class Similarity {

    /** Less is none at all. */
    public static final double LEAST = 0.80;

    private static final int SHORT = 3;
    private static final double SAME_SOUND = 0.95;
    private static final double SAME_CONSONANTS = 0.92;
    private static final double SAME_CONSONANTS_NEARLY = 0.88;
    private static final double NEAR = 0.82;

    private Similarity() {}

    /** 1 for the same word, 0 below {@link #LEAST}. */
    public static double of(Token one, Token other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        if (one.kind() == Kind.UNVOWELLED || other.kind() == Kind.UNVOWELLED) {
            return one.skeleton().length() >= 2 && one.skeleton().equals(other.skeleton()) ? SAME_CONSONANTS : 0;
        }
        if (isDull(one) || isDull(other) || one.kind() == Kind.SYLLABLE && other.kind() == Kind.SYLLABLE) {
            return 0;
        }
        int shorter = Math.min(one.text().length(), other.text().length());
        if (shorter <= SHORT || Character.isDigit(one.text().charAt(0))) {
            return 0;
        }
        if (shorter > SHORT + 1 && one.fold().equals(other.fold())) {
            return SAME_SOUND;
        }
        if (one.skeleton().length() >= 2
                && one.skeleton().equals(other.skeleton())
                && jaroWinkler(one.text(), other.text()) >= NEAR) {
            return SAME_CONSONANTS_NEARLY;
        }
        double found = Math.max(spelt(one.text(), other.text()), 0.97 * spelt(one.fold(), other.fold()));
        return found < LEAST ? 0 : found;
    }

    private static boolean isDull(Token token) {
        return token.kind() == Kind.PARTICLE || token.kind() == Kind.FORM;
    }

    private static double spelt(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0 || Math.abs(one.length() - other.length()) > longer / 3) {
            return 0;
        }
        return (jaroWinkler(one, other) + 1 - (double) edits(one, other) / longer) / 2;
    }

    /** The measure of Jaro with Winkler's bonus for a common beginning of up to four letters. */
    static double jaroWinkler(String one, String other) {
        int window = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        char[] matched = new char[one.length()];
        int matches = 0;
        for (int i = 0; i < one.length(); i++) {
            int last = Math.min(other.length() - 1, i + window);
            for (int j = Math.max(0, i - window); j <= last; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    matched[matches++] = one.charAt(i);
                    break;
                }
            }
        }
        if (matches == 0) {
            return 0;
        }
        int turned = 0;
        for (int j = 0, k = 0; j < other.length(); j++) {
            if (taken[j] && matched[k++] != other.charAt(j)) {
                turned++;
            }
        }
        double m = matches;
        double jaro = (m / one.length() + m / other.length() + (m - turned / 2.0) / m) / 3;
        int prefix = 0;
        while (prefix < 4
                && prefix < Math.min(one.length(), other.length())
                && one.charAt(prefix) == other.charAt(prefix)) {
            prefix++;
        }
        return jaro + prefix * 0.1 * (1 - jaro);
    }

    /** How many letters to put in, take out, change, or swap with the next (Damerau-Levenshtein, each place once). */
    static int edits(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(last[j], row[j - 1]));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
