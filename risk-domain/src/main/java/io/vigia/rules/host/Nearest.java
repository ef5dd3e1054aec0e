package io.vigia.rules.host;

import java.util.Collection;

/** Finds the known name that a misspelt one was probably meant to be. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known name that differs least from what was written, case apart.
     *
     * @return the nearest by letters, of which a third may differ, and two in any case of four letters or more; else
     *     the first known one that contains what was written; else null
     */
    public static String to(String written, Collection<String> known) {
        String best = null;
        int bestDistance = Math.min(written.length() / 2, Math.max(2, written.length() / 3)) + 1;
        for (String name : known) {
            if (Math.abs(name.length() - written.length()) < bestDistance) {
                int distance = distance(written, name);
                if (distance < bestDistance) {
                    best = name;
                    bestDistance = distance;
                }
            }
        }
        return best == null ? containing(written, known) : best;
    }

    private static String containing(String written, Collection<String> known) {
        return known.stream()
                .filter(name -> written.length() > 2 && name.contains(written))
                .findFirst()
                .orElse(null);
    }

    /** How many letters must be added, dropped, replaced or exchanged with their neighbour (Damerau-Levenshtein). */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (same(a, i - 1, b, j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && same(a, i - 1, b, j - 2) && same(a, i - 2, b, j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static boolean same(String a, int i, String b, int j) {
        return Character.toLowerCase(a.charAt(i)) == Character.toLowerCase(b.charAt(j));
    }
}
