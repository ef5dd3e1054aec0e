package io.vigia.train.features;

import io.vigia.train.boost.Rows;
import io.vigia.train.history.Groups;
import io.vigia.train.history.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Features of all payments of a history, column by column, by name. */
public final class Table {

    private final int size;
    private final Map<String, float[]> columns = new LinkedHashMap<>();

    private final Groups terminals;
    private final HandbookFeatures handbook;
    private final TerminalFeatures terminal;

    private Table(History history) {
        this.size = history.size();
        Groups customers = Groups.byCustomer(history);
        terminals = Groups.byTerminal(history);
        handbook = new HandbookFeatures(this, history, customers);
        float[] ratios = CustomerFeatures.addTo(this, history, customers);
        terminal = new TerminalFeatures(this, history, ratios);
    }

    /** Computes the Handbook's features and ours for all payments of a history, whose labels are known after the delay. */
    public static Table of(History history) {
        Table table = new Table(history);
        table.fill(Labels.of(history), new Range(0, history.size()));
        return table;
    }

    /** Computes what needs no labels; {@link #fill} does the rest. */
    public static Table withoutLabels(History history) {
        return new Table(history);
    }

    /** Computes what depends on labels for some rows, of the labels that are known after the delay. */
    public void fill(Labels labels, Range rows) {
        handbook.terminal(terminals, labels, rows);
        terminal.terminal(terminals, labels, rows);
    }

    /** Adds a column to be filled; NaN or 0 until it is. */
    float[] add(String name) {
        float[] column = new float[size];
        if (columns.put(name, column) != null) {
            throw new IllegalArgumentException(name + " is there already");
        }
        return column;
    }

    /** The names of all columns, in order. */
    public List<String> names() {
        return new ArrayList<>(columns.keySet());
    }

    /** The rows with these numbers, labelled. */
    public Rows rows(int[] numbers, List<String> names, History history) {
        int width = names.size();
        float[] values = new float[numbers.length * width];
        float[] labels = new float[numbers.length];
        for (int j = 0; j < width; j++) {
            float[] column = columns.get(names.get(j));
            for (int i = 0; i < numbers.length; i++) {
                values[i * width + j] = column[numbers[i]];
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            labels[i] = history.fraud(numbers[i]) ? 1 : 0;
        }
        return new Rows(values, width, labels, null);
    }
}
