package io.vigia.service.sandbox.reset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TestDataTests {

    private static final Path MIGRATIONS = Path.of("../db/migrations");
    private static final Pattern CREATED = Pattern.compile("(?is)create table\\s+(\\w+)(.*?);\\s*\n");
    private static final Pattern RENAMED = Pattern.compile("(?i)rename table\\s+(\\w+)\\s+to\\s+(\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?i)drop table\\s+(?:if exists\\s+)?(\\w+)");

    @Test
    void knowsOfEveryTableOfEnvironmentsWhetherAResetEmptiesIt() throws IOException {
        Set<String> known = new TreeSet<>(TestData.EMPTIED);
        known.addAll(TestData.STAYS);
        assertEquals(TestData.EMPTIED.size() + TestData.STAYS.size(), known.size(), "a table is in both");
        assertEquals(tablesOfEnvironments(), known, "say in TestData what a reset of test data does with a new table");
    }

    private static Set<String> tablesOfEnvironments() throws IOException {
        Set<String> tables = new TreeSet<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.sorted().toList()) {
                String sql = Files.readString(file) + "\n";
                for (Matcher m = CREATED.matcher(sql); m.find(); ) {
                    if (m.group(2).contains("account_id") && m.group(2).contains("livemode")) {
                        tables.add(m.group(1));
                    }
                }
                for (Matcher m = RENAMED.matcher(sql); m.find(); ) {
                    if (tables.remove(m.group(1))) {
                        tables.add(m.group(2));
                    }
                }
                for (Matcher m = DROPPED.matcher(sql); m.find(); ) {
                    tables.remove(m.group(1));
                }
            }
        }
        assertTrue(tables.size() > 40, "few tables were found");
        return tables;
    }
}
