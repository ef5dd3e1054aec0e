package io.vigia.train.pace;

import io.vigia.domain.scoring.model.Contributions;
import io.vigia.domain.scoring.model.TreeModel;
import io.vigia.tools.UsageException;
import io.vigia.train.boost.Boosting;
import io.vigia.train.boost.NativeTrees;
import io.vigia.train.boost.SavedModel;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All that can be measured: our flat arrays and tables, XGBoost's own, and what is at hand besides. */
final class Subjects {

    static final String SCORE = "score";

    private static final String CONTRIBUTIONS = "contributions";
    private static final List<Subject> KNOWN = List.of(
            new Known(SCORE, (model, width) -> {
                TreeModel trees = Boosting.trees(model.json(), width);
                return row -> new double[] {trees.margin(row)};
            }),
            new Known(CONTRIBUTIONS, (model, width) -> Contributions.of(Boosting.trees(model.json(), width))::of),
            new Known(SCORE + "_xgboost4j", (model, width) -> {
                NativeTrees trees = new NativeTrees(model.json());
                return row -> new double[] {trees.margin(row)};
            }),
            new Known(CONTRIBUTIONS + "_xgboost4j", (model, width) -> {
                NativeTrees trees = new NativeTrees(model.json());
                return row -> doubles(trees.contributions(row), width);
            }));

    private Subjects() {}

    private interface Loading {
        Subject.Answers load(SavedModel model, int width);
    }

    private record Known(String name, Loading loading) implements Subject {

        @Override
        public Answers load(SavedModel model, int width) {
            return loading.load(model, width);
        }
    }

    static List<Subject> all() {
        return Stream.concat(
                        KNOWN.stream(),
                        ServiceLoader.load(Subject.class).stream().map(ServiceLoader.Provider::get))
                .toList();
    }

    static Subject named(String name) {
        return all().stream()
                .filter(subject -> subject.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is nothing to measure called " + name));
    }

    /** What does the same as another, and is ours. */
    static Subject ours(String name) {
        return named(name.startsWith(CONTRIBUTIONS) ? CONTRIBUTIONS : SCORE);
    }

    private static double[] doubles(float[] numbers, int count) {
        double[] doubles = new double[count];
        for (int i = 0; i < count; i++) {
            doubles[i] = numbers[i];
        }
        return doubles;
    }
}
