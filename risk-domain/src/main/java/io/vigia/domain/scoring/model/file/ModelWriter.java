package io.vigia.domain.scoring.model.file;

import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.FeatureSchema;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoreMap;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.TreeModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a {@link ModelFile} as JSON. */
final class ModelWriter {

    static final String FORMAT = "vigia-model-1";

    private final StringBuilder text = new StringBuilder("{");

    private ModelWriter() {}

    static byte[] bytes(ModelFile file) {
        ModelWriter writer = new ModelWriter();
        writer.text("format", FORMAT);
        FeatureSchema schema = file.schema();
        writer.object(
                "schema",
                "\"version\":" + quoted(schema.version()) + ",\"hash\":" + quoted(schema.hash()) + ",\"features\":"
                        + list(schema.names()));
        writer.training(file.training());
        writer.member(
                "calibrator",
                "{\"margins\":" + numbers(file.calibrator().margins()) + ",\"log_odds\":"
                        + numbers(file.calibrator().logOdds()) + "}");
        ScoreMap map = file.scoreMap();
        writer.object(
                "score_map",
                "\"centre\":" + map.centre() + ",\"points_per_doubling\":" + map.pointsPerDoubling()
                        + ",\"centre_probability\":" + map.centreProbability());
        writer.object("reasons", members(file.reasons()));
        writer.member(
                "metrics", file.metrics().stream().map(ModelWriter::metrics).collect(array()));
        writer.member(
                "drift",
                "{\"score\":" + bins(file.drift().score()) + ",\"features\":"
                        + file.drift().features().stream()
                                .map(ModelWriter::bins)
                                .collect(array()) + "}");
        writer.trees(file.trees());
        return Checked.seal(writer.text.toString());
    }

    private void training(TrainingFacts facts) {
        object(
                "training",
                "\"provenance\":" + quoted(facts.provenance()) + ",\"family\":" + quoted(facts.family())
                        + ",\"from\":" + quoted(facts.from().toString()) + ",\"to\":"
                        + quoted(facts.to().toString())
                        + ",\"until\":" + quoted(facts.until().toString()) + ",\"rows\":" + facts.rows()
                        + ",\"frauds\":"
                        + facts.frauds() + ",\"parameters\":{" + members(facts.parameters()) + "}");
    }

    private static String metrics(FoldMetrics fold) {
        return "{\"name\":" + quoted(fold.name()) + ",\"rows\":" + fold.rows() + ",\"frauds\":" + fold.frauds()
                + ",\"average_precision\":" + number(fold.averagePrecision()) + ",\"auc\":" + number(fold.auc())
                + ",\"payer_precision\":" + number(fold.payerPrecision()) + ",\"log_loss\":" + number(fold.logLoss())
                + ",\"expected_frauds\":" + number(fold.expectedFrauds()) + "}";
    }

    private void trees(TreeModel trees) {
        int nodes = trees.nodeCount();
        object(
                "trees",
                "\"base_margin\":" + trees.baseMargin()
                        + ",\"feature\":" + each(nodes, node -> Integer.toString(trees.feature(node)))
                        + ",\"value\":" + each(nodes, node -> Float.toString(trees.value(node)))
                        + ",\"missing_left\":" + each(nodes, node -> trees.missing(node) == node + 1 ? "1" : "0")
                        + ",\"cover\":" + each(nodes, node -> Float.toString(trees.cover(node))));
    }

    private static String bins(Bins bins) {
        float[] edges = bins.edges();
        return "{\"edges\":" + each(edges.length, i -> Float.toString(edges[i])) + ",\"shares\":"
                + numbers(bins.shares()) + "}";
    }

    private void text(String name, String value) {
        member(name, quoted(value));
    }

    private void object(String name, String members) {
        member(name, "{" + members + "}");
    }

    private void member(String name, String json) {
        text.append(text.length() == 1 ? "\n" : ",\n")
                .append(quoted(name))
                .append(':')
                .append(json);
    }

    private static String members(Map<String, String> map) {
        return new TreeMap<>(map)
                .entrySet().stream()
                        .map(entry -> quoted(entry.getKey()) + ":" + quoted(entry.getValue()))
                        .collect(Collectors.joining(","));
    }

    private static String list(List<String> texts) {
        return texts.stream().map(ModelWriter::quoted).collect(array());
    }

    private static String numbers(double[] numbers) {
        return each(numbers.length, i -> number(numbers[i]));
    }

    /** What has no value, such as the AUC of payments without fraud, is null. */
    private static String number(double number) {
        return Double.isFinite(number) ? Double.toString(number) : "null";
    }

    private static String each(int count, IntFunction<String> of) {
        return IntStream.range(0, count).mapToObj(of).collect(array());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> array() {
        return Collectors.joining(",", "[", "]");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
