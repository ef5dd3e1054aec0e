package io.vigia.screening.index;

import io.vigia.screening.names.Similarity;
import io.vigia.screening.names.Token;
import io.vigia.screening.names.Token.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All words of the listed names, found by themselves, by what sounds alike, and by the pairs of letters they share. */
final class Vocabulary {

    private static final double SHARED_PAIRS = 0.45;

    private final List<Token> words = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, IntList> bySkeleton = new HashMap<>();
    private final Map<Integer, IntList> byPair = new HashMap<>();

    /** The number of a word, which it gets when it is new. */
    int add(Token token) {
        Integer known = places.get(token.text());
        if (known != null) {
            return known;
        }
        int place = words.size();
        words.add(token);
        places.put(token.text(), place);
        bySkeleton.computeIfAbsent(token.skeleton(), key -> new IntList()).add(place);
        for (int pair : pairs(token.fold())) {
            byPair.computeIfAbsent(pair, key -> new IntList()).add(place);
        }
        return place;
    }

    int size() {
        return words.size();
    }

    /** The number of a word, or -1. */
    int place(String text) {
        return places.getOrDefault(text, -1);
    }

    /** Every word like this one, with how alike they are. */
    void alike(Token token, Found found, Scratch scratch) {
        int self = place(token.text());
        if (self >= 0) {
            found.take(self, 1);
        }
        if (token.kind() == Kind.PARTICLE || token.kind() == Kind.FORM) {
            return;
        }
        IntList sounding = bySkeleton.get(token.skeleton());
        if (token.kind() == Kind.UNVOWELLED) {
            compare(token, sounding, found);
            return;
        }
        int[] pairs = pairs(token.fold());
        int wanted = Math.max(2, (int) Math.ceil(SHARED_PAIRS * pairs.length));
        for (int pair : pairs) {
            IntList with = byPair.get(pair);
            for (int i = 0; with != null && i < with.size(); i++) {
                scratch.count(with.get(i));
            }
        }
        for (int i = 0; i < scratch.touched(); i++) {
            int place = scratch.touchedAt(i);
            if (scratch.counted(place) >= wanted && place != self) {
                tell(token, place, found);
            }
        }
        scratch.clear();
    }

    private void compare(Token token, IntList places, Found found) {
        for (int i = 0; places != null && i < places.size(); i++) {
            tell(token, places.get(i), found);
        }
    }

    private void tell(Token token, int place, Found found) {
        double alike = Similarity.of(token, words.get(place));
        if (alike > 0) {
            found.take(place, alike);
        }
    }

    /** Neighbouring letters, with the edges of the word. */
    private static int[] pairs(String word) {
        int[] pairs = new int[word.length() + 1];
        char last = '^';
        for (int i = 0; i <= word.length(); i++) {
            char c = i < word.length() ? word.charAt(i) : '$';
            pairs[i] = last << 16 | c;
            last = c;
        }
        return Arrays.stream(pairs).distinct().toArray();
    }

    /** Takes what is found. */
    interface Found {
        void take(int word, double alike);
    }
}
