package io.vigia.domain.lists.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.lists.ItemType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemFileTests {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    @Test
    void readsOneValueALine() {
        List<ItemLine> lines = lines("ana@example.com\r\n\r\n  luis@example.com \n");
        assertEquals(List.of("ana@example.com", "luis@example.com"), values(lines));
        assertEquals(3, lines.get(1).number());
    }

    @Test
    void readsColumnsInAnyOrderAndWithAnySeparator() {
        for (String separator : List.of(",", ";", "\t")) {
            ItemLine line = lines(String.join(separator, "Expires_At", "value", "reason") + "\n"
                            + String.join(separator, "2026-04-01", "ana@example.com", "\"Says \"\"no\"\", twice\"")
                            + "\n")
                    .get(0);
            assertEquals("ana@example.com", line.draft().value());
            assertEquals("Says \"no\", twice", line.draft().reason());
            assertEquals(Instant.parse("2026-04-02T05:00:00Z"), line.draft().expiresAt());
        }
    }

    @Test
    void readsMomentsAndUnixSeconds() {
        List<ItemLine> lines = lines("value,expires_at\na@b.co,2026-04-01T00:00:00-05:00\nc@d.co,1999999999\n");
        assertEquals(Instant.parse("2026-04-01T05:00:00Z"), lines.get(0).draft().expiresAt());
        assertEquals(Instant.ofEpochSecond(1999999999), lines.get(1).draft().expiresAt());
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertEquals(LineProblem.VALUE_DOES_NOT_FIT, only("no e-mail").problem());
        assertEquals(
                LineProblem.COLUMNS_UNNAMED, only("ana@example.com,Chargeback").problem());
        assertEquals(
                LineProblem.VALUE_MISSING, only("value,reason\n,Chargeback").problem());
        assertEquals(
                LineProblem.TOO_MANY_CELLS, only("value,reason\na@b.co,x,y").problem());
        assertEquals(
                LineProblem.EXPIRY_UNREADABLE,
                only("value,expires_at\na@b.co,soon").problem());
        assertEquals(
                LineProblem.EXPIRY_UNREADABLE,
                only("value,expires_at\na@b.co,2026-02-30").problem());
        assertEquals(
                LineProblem.EXPIRY_PAST,
                only("value,expires_at\na@b.co,2025-01-01").problem());
        assertEquals(LineProblem.QUOTE_OPEN, only("value\n\"a@b.co").problem());
        assertEquals(
                LineProblem.REASON_TOO_LONG,
                only("value,reason\na@b.co," + "x".repeat(501)).problem());
    }

    @Test
    void refusesWhatIsNoListOfValues() {
        assertEquals(Optional.of(FileProblem.EMPTY), ItemFile.problem(bytes(" \n ")));
        assertEquals(Optional.of(FileProblem.NOT_TEXT), ItemFile.problem(new byte[] {'P', 'K', 3, 4}));
        assertEquals(Optional.of(FileProblem.NOT_TEXT), ItemFile.problem(new byte[] {'a', (byte) 0xe9, '\n'}));
        assertEquals(Optional.of(FileProblem.UNKNOWN_COLUMN), ItemFile.problem(bytes("value,colour\nx,y")));
        assertEquals(Optional.of(FileProblem.TOO_LARGE), ItemFile.problem(new byte[ItemFile.MAX_BYTES + 1]));
        assertEquals(
                Optional.of(FileProblem.TOO_MANY_LINES), ItemFile.problem(bytes("x\n".repeat(ItemFile.MAX_LINES + 1))));
        assertEquals(Optional.empty(), ItemFile.problem(bytes("\uFEFFvalue,reason,expires_at,created_by,created\nx")));
    }

    @Test
    void writesNoFormulasAndReadsBackWhatItWrote() {
        assertEquals("'=1+1,\"a \"\"b\"\", c\",\r\n", Csv.row("=1+1", "a \"b\", c", null));
        for (String value : List.of("+573001234567", "@x", "'=x", "-1", "two\nlines", "a;b", " blank ", "'quoted'")) {
            Csv.Row row = new Csv(Csv.row(value, "next"), ',').next().orElseThrow();
            assertTrue(row.closed());
            assertEquals(
                    List.of(value, "next"),
                    List.of(Csv.entered(row.cells().get(0)), row.cells().get(1)));
        }
    }

    private static ItemLine only(String text) {
        List<ItemLine> lines = lines(text);
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    private static List<String> values(List<ItemLine> lines) {
        return lines.stream().map(line -> line.draft().value()).toList();
    }

    private static List<ItemLine> lines(String text) {
        assertEquals(Optional.empty(), ItemFile.problem(bytes(text)));
        ItemFile file = ItemFile.read(bytes(text), new ItemFile.Meaning(ItemType.EMAIL, BOGOTA));
        List<ItemLine> lines = new ArrayList<>();
        for (Optional<ItemLine> line = file.next(NOW); line.isPresent(); line = file.next(NOW)) {
            lines.add(line.get());
        }
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
