package io.vigia.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What speaks for and against a match besides the names. */
final class Weighing {

    private static final double SAME_DAY = 0.04;
    private static final double SAME_YEAR = 0.02;
    private static final double OTHER_BIRTH = -0.12;
    private static final double SAME_COUNTRY = 0.02;
    private static final double OTHER_COUNTRY = -0.03;
    private static final double OTHER_KIND = -0.08;
    private static final double NO_PARTY = -0.12;
    private static final double WEAK_NAME = -0.04;

    private Weighing() {}

    static List<Evidence> of(Subject subject, ListedParty party, boolean weakName) {
        List<Evidence> all = new ArrayList<>();
        if (weakName) {
            all.add(new Evidence("weak_name", "", "", WEAK_NAME));
        }
        birth(subject.born(), party.details().births(), all);
        countries(subject.countries(), party.details().countries(), all);
        kind(subject.kind(), party.kind(), all);
        for (String number : new TreeSet<>(subject.documents())) { // in the same order each time
            String bare = Documents.normalised(number);
            if (bare.length() >= Documents.SHORTEST
                    && party.details().documents().contains(bare)) {
                all.add(new Evidence("document", number, bare, 1));
            }
        }
        return all;
    }

    private static void birth(LocalDate born, List<Birth> births, List<Evidence> all) {
        if (born == null || births.isEmpty()) {
            return;
        }
        double effect = OTHER_BIRTH;
        for (Birth birth : births) {
            if (birth.holds(born)) {
                effect = Math.max(effect, birth.isExact() ? SAME_DAY : SAME_YEAR);
            } else if (birth.isNear(born)) {
                effect = Math.max(effect, 0);
            }
        }
        String theirs = births.stream().map(Birth::toString).collect(Collectors.joining(", "));
        all.add(new Evidence("birth_date", born.toString(), theirs, effect));
    }

    private static void countries(Set<String> ours, Set<String> theirs, List<Evidence> all) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return;
        }
        boolean shared = ours.stream().anyMatch(theirs::contains);
        all.add(new Evidence("country", told(ours), told(theirs), shared ? SAME_COUNTRY : OTHER_COUNTRY));
    }

    private static String told(Set<String> countries) {
        return String.join(", ", new TreeSet<>(countries));
    }

    private static void kind(PartyKind ours, PartyKind theirs, List<Evidence> all) {
        if (ours == null || ours == theirs) {
            return;
        }
        boolean thing = theirs == PartyKind.VESSEL || theirs == PartyKind.AIRCRAFT;
        all.add(new Evidence("kind", wire(ours), wire(theirs), thing ? NO_PARTY : OTHER_KIND));
    }

    private static String wire(PartyKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
