package io.vigia.train.replay;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.scoring.features.Features;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.Row;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    private final SortedMap<LocalDate, List<Told>> days = new TreeMap<>();
    private final Map<String, float[]> stored = new HashMap<>();

    @Test
    void theSameScoresHaveNoGap() {
        told("2018-06-01", true, 90, 90, 7);
        told("2018-06-01", false, 10, 10, 7);
        told("2018-06-02", false, 20, 20, 7);
        String printed = printed();
        assertTrue(printed.contains("bench: replay_live_ap 1\n"), printed);
        assertTrue(printed.contains("bench: replay_ap_gap 0\n"), printed);
        assertTrue(printed.contains("bench: replay_vectors_equal 1\n"), printed);
        assertTrue(printed.contains("bench: replay_scores_equal 1\n"), printed);
    }

    @Test
    void tellsWhatDiffers() {
        told("2018-06-01", true, 10, 90, 7);
        told("2018-06-01", false, 90, 10, 8);
        String printed = printed();
        assertTrue(printed.contains("bench: replay_live_ap 0.5000\n"), printed);
        assertTrue(printed.contains("bench: replay_ap_gap 0.5000\n"), printed);
        assertTrue(printed.contains("bench: replay_vectors_equal 0.5000\n"), printed);
        assertTrue(printed.contains("bench: replay_differs.amount_usd 1\n"), printed);
    }

    @Test
    void onlyTheLastWeekIsTheTest() {
        told("2018-06-01", true, 10, 90, 7);
        told("2018-06-20", true, 90, 90, 7);
        told("2018-06-20", false, 10, 10, 7);
        assertTrue(printed().contains("bench: replay_test_payments 2\n"));
        assertTrue(printed().contains("bench: replay_ap_gap 0\n"));
    }

    private void told(String day, boolean fraud, int live, int offline, float storedAmount) {
        String number = String.valueOf(stored.size());
        Told told = new Told(new Row()
                .put(Column.OCCURRED_AT, day + "T10:00:00Z")
                .put(Column.CUSTOMER, number)
                .put(Column.LABEL, fraud ? "1" : "0"));
        told.live("pi_" + number, "ch_" + number, live);
        told.offline(vector(7), offline, offline, true);
        stored.put("pi_" + number, vector(storedAmount));
        days.computeIfAbsent(LocalDate.parse(day), any -> new ArrayList<>()).add(told);
    }

    private static float[] vector(float amount) {
        float[] vector = new float[Features.schema().size()];
        vector[Features.schema().index("amount_usd")] = amount;
        return vector;
    }

    private String printed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Comparison(days, stored).print(new PrintStream(bytes, true, StandardCharsets.UTF_8), 1);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
