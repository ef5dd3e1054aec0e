package io.vigia.screening.index;

import io.vigia.screening.index.Alignment.Weighted;
import io.vigia.screening.names.Token;
import io.vigia.screening.names.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Names that are found by names like them. It is built once and then only read, by any number of threads. */
public final class NameIndex {

    /** A name is looked at closely when this much of the shorter of both is found among its words. */
    private static final double PROMISING = 0.9;

    private static final double LIGHTEST = 0.25;
    private static final int LONGEST_JOINED = 20;

    private final List<List<Token>> names = new ArrayList<>();
    private final Vocabulary words = new Vocabulary();
    private final List<IntList> namesOfWord = new ArrayList<>();
    private final Map<String, IntList> joined = new HashMap<>();
    private final double[] weights;
    private final Weighted[] weighted;
    private final ThreadLocal<Work> work;

    /** @param texts the names; what is found is told by their places in this list */
    public NameIndex(List<String> texts) {
        for (String text : texts) {
            add(Tokens.of(text));
        }
        this.weights = new double[words.size()];
        for (int word = 0; word < weights.length; word++) {
            double rare = Math.log((double) names.size() / namesOfWord.get(word).size())
                    / Math.log(Math.max(2, names.size()));
            weights[word] = Math.max(LIGHTEST, rare);
        }
        this.weighted = names.stream().map(this::weigh).toArray(Weighted[]::new);
        this.work = ThreadLocal.withInitial(() -> new Work(new Scratch(words.size()), new Scratch(names.size())));
    }

    /**
     * The names like this one.
     *
     * @param threshold the least score, 0 to 1
     */
    public List<Match> find(String name, double threshold) {
        List<Token> tokens = Tokens.of(name);
        if (tokens.isEmpty()) {
            return List.of();
        }
        Weighted asked = weigh(tokens);
        Scratch sums = work.get().names;
        for (int i = 0; i < tokens.size(); i++) {
            gather(tokens, i, sums);
        }
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < sums.touched(); i++) {
            int place = sums.touchedAt(i);
            if (sums.counted(place) >= PROMISING * threshold * Math.min(asked.total(), weighted[place].total())) {
                double score = Alignment.score(asked, weighted[place]);
                if (score >= threshold) {
                    found.add(new Match(place, score));
                }
            }
        }
        sums.clear();
        return found;
    }

    private void add(List<Token> tokens) {
        int place = names.size();
        names.add(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            int word = words.add(tokens.get(i));
            if (word == namesOfWord.size()) {
                namesOfWord.add(new IntList());
            }
            IntList having = namesOfWord.get(word);
            if (having.size() == 0 || having.get(having.size() - 1) != place) {
                having.add(place);
            }
            join(tokens, i, text -> joined.computeIfAbsent(text, key -> new IntList())
                    .add(place));
        }
    }

    private void gather(List<Token> tokens, int at, Scratch sums) {
        Token token = tokens.get(at);
        double own = weight(token);
        words.alike(
                token,
                (word, alike) ->
                        addAll(namesOfWord.get(word), alike * Math.max(own, token.share() * weights[word]), sums),
                work.get().words);
        addAll(joined.get(token.text()), own, sums);
        join(tokens, at, text -> {
            int whole = words.place(text);
            if (whole >= 0) {
                addAll(namesOfWord.get(whole), own + weights[whole], sums);
            }
        });
    }

    private static void addAll(IntList places, double value, Scratch sums) {
        for (int i = 0; places != null && i < places.size(); i++) {
            sums.add(places.get(i), value);
        }
    }

    /** A word and the next, or the next two, as one. */
    private static void join(List<Token> tokens, int from, Consumer<String> each) {
        StringBuilder text = new StringBuilder(tokens.get(from).text());
        for (int next = from + 1; next < Math.min(tokens.size(), from + 3); next++) {
            text.append(tokens.get(next).text());
            if (text.length() <= LONGEST_JOINED) {
                each.accept(text.toString());
            }
        }
    }

    private Weighted weigh(List<Token> tokens) {
        double[] each = new double[tokens.size()];
        for (int i = 0; i < each.length; i++) {
            each[i] = weight(tokens.get(i));
        }
        return new Weighted(tokens, each);
    }

    /** What no list knows says as much as what one name has. */
    private double weight(Token token) {
        int word = words.place(token.text());
        return token.share() * (word < 0 ? 1 : weights[word]);
    }

    /** A name that was found, by its place, and how alike it is. */
    public record Match(int place, double score) {}

    private record Work(Scratch words, Scratch names) {}
}
