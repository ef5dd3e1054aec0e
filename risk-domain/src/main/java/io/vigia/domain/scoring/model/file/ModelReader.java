package io.vigia.domain.scoring.model.file;

import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.Calibrator;
import io.vigia.domain.scoring.model.DriftReference;
import io.vigia.domain.scoring.model.FeatureSchema;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.InvalidModelException;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoreMap;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.TreeBuilder;
import io.vigia.domain.scoring.model.TreeModel;
import java.time.DateTimeException;
import java.time.Instant;

/** Reads a {@link ModelFile}. */
final class ModelReader {

    private ModelReader() {}

    static ModelFile read(byte[] bytes) {
        JsonValue file = JsonValue.parse(Checked.of(bytes).text());
        if (!file.get("format").text().equals(ModelWriter.FORMAT)) {
            throw new InvalidModelException(
                    "the format of the model file is " + file.get("format").text() + ", not " + ModelWriter.FORMAT);
        }
        FeatureSchema schema = schema(file.get("schema"));
        JsonValue map = file.get("score_map");
        JsonValue calibrator = file.get("calibrator");
        return new ModelFile(
                schema,
                trees(schema.size(), file.get("trees")),
                new Calibrator(
                        calibrator.get("margins").doubles(),
                        calibrator.get("log_odds").doubles()),
                new ScoreMap(
                        map.get("centre").number(),
                        map.get("points_per_doubling").number(),
                        map.get("centre_probability").number()),
                file.get("reasons").texts(),
                training(file.get("training")),
                file.get("metrics").list().stream().map(ModelReader::metrics).toList(),
                new DriftReference(
                        file.get("drift").get("features").list().stream()
                                .map(ModelReader::bins)
                                .toList(),
                        bins(file.get("drift").get("score"))));
    }

    private static FeatureSchema schema(JsonValue json) {
        FeatureSchema schema = new FeatureSchema(
                json.get("version").text(),
                json.get("features").list().stream().map(JsonValue::text).toList());
        if (!schema.hash().equals(json.get("hash").text())) {
            throw new InvalidModelException("the hash of the schema is not that of its features");
        }
        return schema;
    }

    private static TreeModel trees(int features, JsonValue json) {
        float[] feature = json.get("feature").floats();
        float[] value = json.get("value").floats();
        float[] missingLeft = json.get("missing_left").floats();
        float[] cover = json.get("cover").floats();
        if (value.length != feature.length || missingLeft.length != feature.length || cover.length != feature.length) {
            throw new InvalidModelException("the lists of nodes are not of the same length");
        }
        TreeBuilder builder = new TreeBuilder(features, json.get("base_margin").floatNumber());
        for (int node = 0; node < feature.length; node++) {
            if (feature[node] < 0) {
                builder.leaf(value[node], cover[node]);
            } else {
                builder.split((int) feature[node], value[node], missingLeft[node] == 1, cover[node]);
            }
        }
        return builder.build();
    }

    private static TrainingFacts training(JsonValue json) {
        return new TrainingFacts(
                json.get("provenance").text(),
                json.get("family").text(),
                moment(json.get("from")),
                moment(json.get("to")),
                moment(json.get("until")),
                (long) json.get("rows").number(),
                (long) json.get("frauds").number(),
                json.get("parameters").texts());
    }

    private static Instant moment(JsonValue json) {
        try {
            return Instant.parse(json.text());
        } catch (DateTimeException e) {
            throw new InvalidModelException("not a moment: " + json.text());
        }
    }

    private static FoldMetrics metrics(JsonValue json) {
        return new FoldMetrics(
                json.get("name").text(),
                (long) json.get("rows").number(),
                (long) json.get("frauds").number(),
                json.get("average_precision").number(),
                json.get("auc").number(),
                json.get("payer_precision").number(),
                json.get("log_loss").number(),
                json.get("expected_frauds").number());
    }

    private static Bins bins(JsonValue json) {
        return new Bins(json.get("edges").floats(), json.get("shares").doubles());
    }
}
