package io.vigia.domain.scoring.model.file;

import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.Calibrator;
import io.vigia.domain.scoring.model.DriftReference;
import io.vigia.domain.scoring.model.FeatureSchema;
import io.vigia.domain.scoring.model.FoldMetrics;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.RandomTrees;
import io.vigia.domain.scoring.model.ScoreMap;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.TreeModel;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Models for tests. */
public final class Models {

    public static final int FEATURES = 3;
    public static final FeatureSchema SCHEMA = new FeatureSchema("test-1", List.of("amount", "count \"1 h\"", "año"));

    private Models() {}

    public static ModelFile any(long seed) {
        return of(SCHEMA, new RandomTrees(seed, FEATURES).trees(20, 4));
    }

    static ModelFile of(FeatureSchema schema, TreeModel trees) {
        Bins bins = new Bins(new float[] {0.1f, 1e-7f + 1}, new double[] {.25, .5, .125, .125});
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        return new ModelFile(
                schema,
                trees,
                new Calibrator(new double[] {-4, 1.25}, new double[] {-5, 1.0 / 3}),
                ScoreMap.STANDARD,
                schema.names().stream().collect(Collectors.toMap(name -> name, name -> "habit")),
                new TrainingFacts(
                        TrainingFacts.MERCHANT,
                        "card",
                        from,
                        from.plusSeconds(3600),
                        from.plusSeconds(7200),
                        1000,
                        210,
                        Map.of("seed", "1", "eta", "0.05")),
                List.of(new FoldMetrics("test", 100, 0, Double.NaN, .9, .25, .01, 1.5)),
                new DriftReference(Collections.nCopies(schema.size(), bins), bins));
    }
}
