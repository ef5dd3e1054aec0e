package io.vigia;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.SourceTree.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages stay small; what is too large today may only shrink. */
class SizeRatchetTests {

    private static final int MAIN_LINES = 300;
    private static final int TEST_LINES = 400;
    private static final int MEDIAN_LINES = 50;
    private static final int NINE_OF_TEN_LINES = 140;
    private static final int GOAL = 15; // types of a package

    /** One small class a node of the evaluator is what makes it readable. */
    private static final String FREE = "io/vigia/rules/eval";

    /** Packages above the goal. When one shrinks, write its new size here, or strike it out at {@value #GOAL}. */
    private static final Map<String, Integer> TOO_LARGE_TODAY = Map.of(
            "io/vigia/launcher", 33,
            "io/vigia/portal/platform", 21,
            "io/vigia/api/platform", 16,
            "io/vigia/service/platform", 16);

    @Test
    void noFileIsLong() {
        assertEquals(List.of(), longerThan(MAIN_LINES, SourceTree.main()));
        assertEquals(List.of(), longerThan(TEST_LINES, SourceTree.tests()));
    }

    @Test
    void mostFilesAreShort() {
        List<Integer> sizes =
                SourceTree.main().map(file -> file.lines().size()).sorted().toList();
        assertTrue(sizes.size() > 100, "the sources were not found");
        assertAtMost(MEDIAN_LINES, sizes.get(sizes.size() / 2), "median");
        assertAtMost(NINE_OF_TEN_LINES, sizes.get(sizes.size() * 9 / 10), "nine of ten");
    }

    @Test
    void packagesAreShort() {
        Map<String, Integer> large = typesByPackage();
        large.remove(FREE);
        large.entrySet().removeIf(each -> each.getValue() <= TOO_LARGE_TODAY.getOrDefault(each.getKey(), GOAL));
        assertEquals(Map.of(), large, () -> "A package has at most " + GOAL + " types; those above it may only shrink");
    }

    private static List<String> longerThan(int most, Stream<SourceFile> files) {
        return files.filter(file -> file.lines().size() > most)
                .map(file -> file.name() + " has more than " + most + " lines")
                .toList();
    }

    private static void assertAtMost(int most, int found, String what) {
        assertTrue(found <= most, () -> "The goal for the " + what + " is " + most + " lines, not " + found);
    }

    private static Map<String, Integer> typesByPackage() {
        Map<String, Integer> types = new TreeMap<>();
        SourceTree.main()
                .filter(file -> !file.isPackageInfo())
                .collect(groupingBy(file -> file.folder().toString(), counting()))
                .forEach((folder, count) -> types.put(folder, count.intValue()));
        return types;
    }
}
