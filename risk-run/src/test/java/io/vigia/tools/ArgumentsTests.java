package io.vigia.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTests {

    private static Arguments parse(String line) {
        return Arguments.parse(List.of(line.split(" ")), Set.of("limit", "from"));
    }

    @Test
    void readsOptionsAndTheRestInAnyOrder() {
        Arguments arguments = parse("--limit 1_000 file.csv --from 2018-07-25");
        assertEquals(List.of("file.csv"), arguments.rest());
        assertEquals(1_000, arguments.number("limit", 5, 0));
        assertEquals(
                Instant.parse("2018-07-25T00:00:00Z"), arguments.moment("from").orElseThrow());
        assertEquals(5, parse("file.csv").number("limit", 5, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-07-25T10:30:00Z", "2018-07-25T10:30:00", "2018-07-25_10:30:00"})
    void readsMoments(String text) {
        Arguments arguments = Arguments.parse(List.of("--from", text.replace('_', ' ')), Set.of("from"));
        assertEquals(
                Instant.parse("2018-07-25T10:30:00Z"), arguments.moment("from").orElseThrow());
    }

    @Test
    void saysWhatIsWrong() {
        assertThrows(UsageException.class, () -> parse("--speed 3"));
        assertThrows(UsageException.class, () -> parse("--limit"));
        assertThrows(UsageException.class, () -> parse("--limit few").number("limit", 1, 0));
        assertThrows(UsageException.class, () -> parse("--limit -1").number("limit", 1, 0));
        assertThrows(UsageException.class, () -> parse("--from yesterday").moment("from"));
    }
}
