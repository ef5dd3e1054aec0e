package io.vigia.train.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.train.history.Histories;
import io.vigia.train.history.History;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void handbookFeaturesAreAsDefined() {
        Histories made = new Histories();
        made.add("2018-04-06T23:00:00", "a", "x", 10, true); // Friday
        made.add("2018-04-07T06:59:59", "a", "x", 20, false); // Saturday, still night
        made.add("2018-04-14T07:00:00", "a", "x", 60, false); // Saturday, no longer night
        History history = made.history();
        Table table = Table.of(history);
        assertArrayEquals(new float[] {10, 0, 0, 1, 10, 1, 10, 1, 10, 0, 0, 0, 0, 0, 0}, row(table, history, 0));
        assertArrayEquals(new float[] {20, 1, 1, 2, 15, 2, 15, 2, 15, 0, 0, 0, 0, 0, 0}, row(table, history, 1));
        // A week later the fraud is known, one of two payments of the day that ended seven days ago.
        assertArrayEquals(new float[] {60, 1, 0, 1, 60, 1, 60, 3, 30, 2, .5f, 2, .5f, 2, .5f}, row(table, history, 2));
    }

    @Test
    void nothingIsKnownOfTheFutureNorOfLabelsOfTheLastWeek() {
        Random random = new Random(9);
        Histories all = new Histories();
        Histories hidden = new Histories();
        Histories past = new Histories();
        for (int hour = 0; hour < 24 * 60; hour++) {
            String at = String.format("2018-0%d-%02dT%02d:00:00", 4 + hour / 720, hour / 24 % 30 + 1, hour % 24);
            String customer = "c" + random.nextInt(5);
            String terminal = "t" + random.nextInt(4);
            double amount = 5 + random.nextInt(300);
            boolean fraud = random.nextInt(6) == 0;
            boolean recent = hour > 24 * 43;
            all.add(at, customer, terminal, amount, fraud);
            hidden.add(at, customer, terminal, amount, !recent && fraud);
            if (hour < 24 * 50) {
                past.add(at, customer, terminal, amount, fraud);
            }
        }
        History history = all.history();
        Table table = Table.of(history);
        Table withoutLabels = Table.of(hidden.history());
        Table withoutFuture = Table.of(past.history());
        List<String> names = table.names();
        for (int row = 0; row < 24 * 50; row++) {
            float[] seen = table.rows(new int[] {row}, names, history).values();
            assertArrayEquals(
                    seen, withoutLabels.rows(new int[] {row}, names, history).values());
            assertArrayEquals(
                    seen, withoutFuture.rows(new int[] {row}, names, history).values());
        }
    }

    @Test
    void whatAThiefPaidDoesNotBecomeUsual() {
        Histories made = new Histories();
        for (int day = 1; day <= 20; day++) {
            made.add(String.format("2018-04-%02dT10:00:00", day), "a", "x", 10 + day % 2, false);
        }
        made.add("2018-04-21T10:00:00", "a", "x", 55, true);
        made.add("2018-04-22T10:00:00", "a", "x", 52, true);
        History history = made.history();
        float[] last = Table.of(history)
                .rows(
                        new int[] {21},
                        List.of("customer_amount_ratio", "customer_big_14d", "customer_usual_amount"),
                        history)
                .values();
        assertTrue(last[0] > 4, "ratio " + last[0]);
        assertEquals(1, last[1]);
        assertTrue(last[2] < 13, "usual " + last[2]);
    }

    private static float[] row(Table table, History history, int number) {
        return table.rows(new int[] {number}, HandbookFeatures.NAMES, history).values();
    }
}
