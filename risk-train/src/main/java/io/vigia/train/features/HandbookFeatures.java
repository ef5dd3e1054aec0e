package io.vigia.train.features;

import io.vigia.train.history.Groups;
import io.vigia.train.history.History;
import io.vigia.train.history.Split;
import java.util.ArrayList;
import java.util.List;

/** The fifteen features of the Fraud Detection Handbook, chapter 3, as it defines them. */
public final class HandbookFeatures {

    /** Their names, in the Handbook's order. */
    public static final List<String> NAMES = List.of(
            "amount",
            "weekend",
            "night",
            "customer_count_1d",
            "customer_average_1d",
            "customer_count_7d",
            "customer_average_7d",
            "customer_count_30d",
            "customer_average_30d",
            "terminal_count_1d",
            "terminal_risk_1d",
            "terminal_count_7d",
            "terminal_risk_7d",
            "terminal_count_30d",
            "terminal_risk_30d");

    static final int DAY = 86_400;
    private static final int[] WINDOWS = {1, 7, 30};
    private static final int NIGHT_UNTIL_HOUR = 6;

    private final History history;
    private final Table table;
    private final List<float[]> counts = new ArrayList<>();
    private final List<float[]> risks = new ArrayList<>();

    /** Adds them to a table, those about the payment and its customer filled in. */
    HandbookFeatures(Table table, History history, Groups customers) {
        this.history = history;
        this.table = table;
        payment();
        customer(customers);
        for (int days : WINDOWS) {
            counts.add(table.add("terminal_count_" + days + "d"));
            risks.add(table.add("terminal_risk_" + days + "d"));
        }
    }

    private void payment() {
        float[] amount = table.add("amount");
        float[] weekend = table.add("weekend");
        float[] night = table.add("night");
        for (int row = 0; row < history.size(); row++) {
            amount[row] = (float) history.amount(row);
            int weekday = Math.floorMod(history.day(row) + 3, 7); // 1970 began on a Thursday; 0 is Monday
            weekend[row] = weekday >= 5 ? 1 : 0;
            night[row] = Math.floorMod(history.second(row), DAY) / 3600 <= NIGHT_UNTIL_HOUR ? 1 : 0;
        }
    }

    private void customer(Groups groups) {
        for (int days : WINDOWS) {
            float[] count = table.add("customer_count_" + days + "d");
            float[] average = table.add("customer_average_" + days + "d");
            for (int group = 0; group < groups.count(); group++) {
                int first = groups.start(group);
                double sum = 0;
                for (int place = first; place < groups.end(group); place++) {
                    int row = groups.row(place);
                    sum += history.amount(row);
                    while (history.second(groups.row(first)) <= history.second(row) - (long) days * DAY) {
                        sum -= history.amount(groups.row(first++));
                    }
                    count[row] = place - first + 1;
                    average[row] = (float) (sum / (place - first + 1));
                }
            }
        }
    }

    /** Fills in what is known of the terminals of some rows. */
    void terminal(Groups groups, Labels labels, Range rows) {
        for (int window = 0; window < WINDOWS.length; window++) {
            for (int group = 0; group < groups.count(); group++) {
                window(groups, group, labels, rows, window);
            }
        }
    }

    /** Payments and frauds in (t - delay - days, t - delay], of payments whose label is known. */
    private void window(Groups groups, int group, Labels labels, Range rows, int window) {
        int days = WINDOWS[window];
        int first = groups.start(group);
        int next = first;
        int known = 0;
        int frauds = 0;
        for (int place = first; place < groups.end(group) && groups.row(place) < rows.to(); place++) {
            int row = groups.row(place);
            long until = history.second(row) - (long) Split.DELAY_DAYS * DAY;
            for (; history.second(groups.row(next)) <= until; next++) {
                known += labels.known(groups.row(next)) ? 1 : 0;
                frauds += labels.fraud(groups.row(next)) ? 1 : 0;
            }
            for (; history.second(groups.row(first)) <= until - (long) days * DAY; first++) {
                known -= labels.known(groups.row(first)) ? 1 : 0;
                frauds -= labels.fraud(groups.row(first)) ? 1 : 0;
            }
            if (row >= rows.from()) {
                counts.get(window)[row] = known;
                risks.get(window)[row] = known == 0 ? 0 : (float) frauds / known;
            }
        }
    }
}
