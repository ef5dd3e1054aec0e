package io.vigia.tools.screening;

import io.vigia.screening.ListedParty;
import io.vigia.screening.PartyKind;
import io.vigia.screening.PartyName;
import io.vigia.screening.Screening;
import io.vigia.screening.Subject;
import io.vigia.screening.published.ListException;
import io.vigia.screening.published.ListPart;
import io.vigia.screening.published.ListReader;
import io.vigia.screening.published.ShippedLists;
import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * {@code ./risk bench screening [FILE…]}: how many listed names are found by themselves and by variants, how many common
 * names are found though nobody means them, and how long one name takes. Without files it takes the lists that ship.
 */
public final class ScreeningBench {

    private static final int SAMPLE = 2_000;
    private static final int COMMON = 10_000;

    private final PrintStream out;

    /** @param out where the findings go */
    public ScreeningBench(PrintStream out) {
        this.out = out;
    }

    /** @param words the words after {@code bench screening} */
    public boolean run(List<String> words) throws IOException {
        Arguments arguments = Arguments.parse(words, Set.of("seed"));
        long seed = arguments.number("seed", 7, 0);
        Map<ListPart, byte[]> parts = arguments.rest().isEmpty() ? ShippedLists.parts() : read(arguments.rest());
        List<ListedParty> parties = ListReader.parties(parts);
        long begun = System.nanoTime();
        Screening screening = new Screening(parties);
        tell("build_ms", (System.nanoTime() - begun) / 1e6);
        tell("parties", parties.size());
        tell("names", screening.names());
        out.println("Lists: " + parts.keySet() + "; threshold " + Screening.THRESHOLD + "; seed " + seed);
        selves(screening, parties);
        variants(screening, parties, new Random(seed));
        common(screening, CommonNames.of(COMMON, seed));
        return true;
    }

    /** Every main name must find the party that has it. */
    private void selves(Screening screening, List<ListedParty> parties) {
        for (ListPart list : List.of(ListPart.OFAC_SDN, ListPart.UN_CONSOLIDATED)) {
            List<ListedParty> own = parties.stream()
                    .filter(party -> party.list().equals(list.list()))
                    .toList();
            List<String> lost = own.stream()
                    .filter(party -> !finds(screening, party.name(), party))
                    .map(ListedParty::name)
                    .toList();
            if (!own.isEmpty()) {
                lost.forEach(name -> out.println("Not found by itself: " + name));
                String which = list == ListPart.OFAC_SDN ? "sdn" : "un";
                tell("self_recall_" + which, 1 - (double) lost.size() / own.size());
            }
        }
        long names = 0;
        long found = 0;
        for (ListedParty party : parties) {
            for (PartyName name : party.names()) {
                names++;
                found += finds(screening, name.text(), party) ? 1 : 0;
            }
        }
        tell("self_recall_with_aliases", (double) found / names);
    }

    private void variants(Screening screening, List<ListedParty> parties, Random random) {
        List<ListedParty> people = parties.stream()
                .filter(party -> party.kind() == PartyKind.PERSON)
                .toList();
        for (Variants way : Variants.values()) {
            int tried = 0;
            int found = 0;
            for (int i = 0; i < 50 * SAMPLE && tried < SAMPLE; i++) {
                ListedParty party = people.get(random.nextInt(people.size()));
                Optional<String> variant = way.of(Variants.spoken(party.name()), random);
                if (variant.isPresent()) {
                    tried++;
                    found += finds(screening, variant.get(), party) ? 1 : 0;
                }
            }
            String name = way.name().toLowerCase(Locale.ROOT);
            tell("recall_" + name, (double) found / Math.max(1, tried));
            tell("tried_" + name, tried);
        }
    }

    private void common(Screening screening, List<String> names) {
        for (int round = 0; round < 2; round++) { // warms up
            names.forEach(name -> screening.screen(Subject.named(name)));
        }
        long[] nanos = new long[names.size()];
        int[] hits = new int[2];
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            boolean hit = !screening.screen(Subject.named(names.get(i))).isEmpty();
            nanos[i] = System.nanoTime() - begun;
            hits[i * 2 / nanos.length] += hit ? 1 : 0;
        }
        tell("false_positive_rate_colombian", hits[0] * 2.0 / nanos.length);
        tell("false_positive_rate_chinese", hits[1] * 2.0 / nanos.length);
        tell("false_positive_rate", (double) (hits[0] + hits[1]) / nanos.length);
        Arrays.sort(nanos);
        tell("us_per_name_median", nanos[nanos.length / 2] / 1e3);
        tell("us_per_name_p99", nanos[nanos.length * 99 / 100] / 1e3);
        tell("us_per_name_max", nanos[nanos.length - 1] / 1e3);
    }

    private static boolean finds(Screening screening, String name, ListedParty party) {
        return screening.screen(Subject.named(name)).stream()
                .anyMatch(hit -> hit.party().equals(party));
    }

    private static Map<ListPart, byte[]> read(List<String> files) throws IOException {
        Map<ListPart, byte[]> parts = new EnumMap<>(ListPart.class);
        for (String file : new ArrayList<>(files)) {
            try {
                byte[] content = Files.readAllBytes(Path.of(file));
                parts.put(ListPart.of(content), content);
            } catch (ListException e) {
                throw new UsageException(file + ": " + e.getMessage());
            }
        }
        return parts;
    }

    private void tell(String name, double value) {
        String text =
                value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.4f", value);
        out.println("bench: screening_" + name + " " + text);
    }
}
