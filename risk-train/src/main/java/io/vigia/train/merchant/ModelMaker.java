package io.vigia.train.merchant;

import io.vigia.domain.scoring.features.Feature;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.model.Bins;
import io.vigia.domain.scoring.model.Calibrator;
import io.vigia.domain.scoring.model.DriftReference;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.ScoreMap;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.TreeModel;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.Parameters;
import io.vigia.train.boost.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes a model of payments: trees of the oldest, a calibrator of those after, and what the newest say of both. */
final class ModelMaker {

    /** With fewer frauds than these a model has too little to learn from, and the points card keeps scoring. */
    static final int LEAST_FRAUDS = 200;

    private static final int SEED = 1;
    private static final float[] SCORE_EDGES = {5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90};

    private final ModelFamily family;
    private final String provenance;

    /** @param provenance {@link TrainingFacts#MERCHANT} or {@link TrainingFacts#SYNTHETIC_DEMO} */
    ModelMaker(ModelFamily family, String provenance) {
        this.family = family;
        this.provenance = provenance;
    }

    /** Why these payments are too few, or nothing when they are enough. */
    static String missing(TimeSplit split) {
        long frauds =
                TimeSplit.frauds(split.train()) + TimeSplit.frauds(split.calibrate()) + TimeSplit.frauds(split.test());
        if (frauds < LEAST_FRAUDS) {
            return frauds + " matured frauds; it takes " + LEAST_FRAUDS;
        }
        for (List<Sample> part : List.of(split.train(), split.calibrate(), split.test())) {
            long of = TimeSplit.frauds(part);
            if (of == 0 || of == part.size()) {
                return "a part of the time with nothing but " + (of == 0 ? "good payments" : "frauds");
            }
        }
        return "";
    }

    /** Makes the model; the same payments give the same. */
    ModelFile make(TimeSplit split) {
        Parameters parameters = Parameters.standard(SEED);
        TreeModel trees = Boosting.train(rows(split.train()), parameters);
        Calibrator calibrator = calibrator(trees, split.calibrate());
        List<Sample> seen = split.train();
        List<Sample> last = split.test();
        TrainingFacts facts = new TrainingFacts(
                provenance,
                family.word(),
                seen.get(0).at(),
                seen.get(seen.size() - 1).at(),
                last.get(last.size() - 1).at(),
                seen.size(),
                TimeSplit.frauds(seen),
                parameters.texts());
        return new ModelFile(
                Features.schema(),
                trees,
                calibrator,
                ScoreMap.STANDARD,
                reasons(),
                facts,
                List.of(
                        Measured.of("calibrate", split.calibrate(), trees, calibrator),
                        Measured.of("test", last, trees, calibrator)),
                reference(seen, last, trees, calibrator));
    }

    private static Map<String, String> reasons() {
        return Features.all().stream().collect(Collectors.toMap(Feature::name, Feature::family));
    }

    private static Rows rows(List<Sample> samples) {
        int width = Features.schema().size();
        float[] values = new float[samples.size() * width];
        float[] labels = new float[samples.size()];
        float[] weights = new float[samples.size()];
        for (int i = 0; i < labels.length; i++) {
            Sample sample = samples.get(i);
            System.arraycopy(sample.features(), 0, values, i * width, width);
            labels[i] = sample.fraud() ? 1 : 0;
            weights[i] = sample.weight();
        }
        return new Rows(values, width, labels, weights);
    }

    private static Calibrator calibrator(TreeModel trees, List<Sample> samples) {
        double[] margins = new double[samples.size()];
        boolean[] frauds = new boolean[margins.length];
        double[] weights = new double[margins.length];
        for (int i = 0; i < margins.length; i++) {
            margins[i] = trees.margin(samples.get(i).features());
            frauds[i] = samples.get(i).fraud();
            weights[i] = samples.get(i).weight();
        }
        return Platt.fit(margins, frauds, weights);
    }

    /** Features as they were when the trees were grown; scores as they are of payments that the trees have not seen. */
    private static DriftReference reference(
            List<Sample> seen, List<Sample> later, TreeModel trees, Calibrator calibrator) {
        List<Bins> features = new ArrayList<>();
        float[] numbers = new float[seen.size()];
        for (int feature = 0; feature < trees.featureCount(); feature++) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = seen.get(i).features()[feature];
            }
            features.add(Distribution.of(numbers));
        }
        float[] scores = new float[later.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = ScoreMap.STANDARD.score(
                    calibrator.logOdds(trees.margin(later.get(i).features())));
        }
        return new DriftReference(features, Distribution.counted(scores, SCORE_EDGES));
    }
}
