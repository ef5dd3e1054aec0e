package io.vigia.screening;

import io.vigia.screening.index.NameIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares subjects with listed parties. It is built once for a set of lists and then asked by any number of threads. */
public final class Screening {

    /** What is below is no hit: {@code docs/onboarding.md} says what was measured at it. */
    public static final double THRESHOLD = 0.85;

    /** Evidence that speaks against a name may take this much from it, so names are looked for above the threshold less it. */
    private static final double BEST_EVIDENCE = 0.06;

    private static final double SAME_DOCUMENT = 0.97;

    private final List<ListedParty> parties;
    private final List<Known> known = new ArrayList<>();
    private final NameIndex names;
    private final Map<String, List<ListedParty>> byDocument = new HashMap<>();

    /** @param parties all that is listed */
    public Screening(Collection<ListedParty> parties) {
        this.parties = List.copyOf(parties);
        for (ListedParty party : this.parties) {
            party.names().forEach(name -> known.add(new Known(party, name)));
            party.details().documents().forEach(number -> byDocument
                    .computeIfAbsent(number, key -> new ArrayList<>())
                    .add(party));
        }
        this.names = new NameIndex(known.stream().map(each -> each.name.text()).toList());
    }

    /** How many parties are listed. */
    public int size() {
        return parties.size();
    }

    /** How many names they have. */
    public int names() {
        return known.size();
    }

    /** Those that the subject may be, the likeliest first. */
    public List<Hit> screen(Subject subject) {
        return screen(subject, THRESHOLD);
    }

    /** @param threshold the least score, 0 to 1 */
    public List<Hit> screen(Subject subject, double threshold) {
        Map<ListedParty, Best> best = new LinkedHashMap<>();
        for (String asked : subject.names()) {
            for (NameIndex.Match match : names.find(asked, threshold - BEST_EVIDENCE)) {
                Known found = known.get(match.place());
                best.merge(found.party, new Best(asked, found.name, match.score()), Best::better);
            }
        }
        Set<ListedParty> all = new LinkedHashSet<>(best.keySet());
        subject.documents()
                .forEach(number -> all.addAll(byDocument.getOrDefault(Documents.normalised(number), List.of())));
        return all.stream()
                .map(party -> judged(subject, party, best.get(party)))
                .filter(hit -> hit.score() >= threshold)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private static Hit judged(Subject subject, ListedParty party, Best best) {
        List<Evidence> evidence = new ArrayList<>();
        double score = 0;
        if (best != null) {
            evidence.add(new Evidence("name", best.asked, best.listed.text(), best.score));
            score = best.score;
        }
        List<Evidence> rest = Weighing.of(subject, party, best != null && best.listed.weak());
        evidence.addAll(rest);
        for (Evidence each : rest) {
            score += each.field().equals("document") ? 0 : each.effect();
        }
        boolean sameDocument = rest.stream().anyMatch(each -> each.field().equals("document"));
        if (sameDocument) {
            score = Math.max(score, SAME_DOCUMENT);
        }
        return new Hit(party, Math.max(0, Math.min(1, score)), evidence);
    }

    private record Known(ListedParty party, PartyName name) {}

    private record Best(String asked, PartyName listed, double score) {

        private static final double WEAK = 0.04;

        Best better(Best other) {
            return other.worth() > worth() ? other : this;
        }

        private double worth() {
            return listed.weak() ? score - WEAK : score;
        }
    }
}
