package io.vigia.portal.platform.charts;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Bars stacked by meaning, for a chart and for the table that says the same.
 *
 * @param labels the buckets, in words
 * @param series the colours, from the bottom up
 * @param type bar or line
 */
public record StackedChart(List<String> labels, List<Series> series, String type) {

    /** Bars. */
    public StackedChart(List<String> labels, List<Series> series) {
        this(labels, series, "bar");
    }

    /** The same as lines, each for itself. */
    public StackedChart asLines() {
        return new StackedChart(labels, series, "line");
    }

    /** The chart as Chart.js reads it; the colours come from the tokens, by meaning, in the browser. */
    public String json() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        labels.forEach(names::add);
        JsonArrayBuilder datasets = Json.createArrayBuilder();
        series.forEach(one -> datasets.add(dataset(one)));
        return Json.createObjectBuilder()
                .add("type", type)
                .add("data", Json.createObjectBuilder().add("labels", names).add("datasets", datasets))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }

    private static JsonObjectBuilder dataset(Series one) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        LongStream.of(one.values()).forEach(data::add);
        return Json.createObjectBuilder()
                .add("label", one.label())
                .add("meaning", one.meaning())
                .add("data", data);
    }

    /** The buckets in which anything happened, newest first. */
    public List<Integer> rows() {
        return LongStream.range(0, labels.size())
                .map(i -> labels.size() - 1 - i)
                .filter(bucket -> series.stream().anyMatch(one -> one.at((int) bucket) > 0))
                .mapToObj(bucket -> (int) bucket)
                .toList();
    }

    public String label(int bucket) {
        return labels.get(bucket);
    }
}
