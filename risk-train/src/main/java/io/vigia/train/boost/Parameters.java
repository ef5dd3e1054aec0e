package io.vigia.train.boost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How trees are grown. Everything that changes the result is in it. */
public final class Parameters {

    private final int trees;
    private final int threads;
    private final Map<String, Object> settings;

    private Parameters(int trees, int threads, Map<String, Object> settings) {
        this.trees = trees;
        this.threads = threads;
        this.settings = settings;
    }

    /** What XGBoost does when nothing is said, with exact splits. */
    public static Parameters plain() {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("objective", "binary:logistic");
        settings.put("base_score", "0.5");
        settings.put("tree_method", "exact");
        settings.put("seed", 0);
        return new Parameters(100, 2, settings);
    }

    /** Ours: slow steps, fine bins, a part of rows and features for each tree. */
    public static Parameters standard(int seed) {
        return plain().trees(200)
                .with("tree_method", "hist")
                .with("max_bin", 4096)
                .with("max_depth", 5)
                .with("eta", 0.05)
                .with("subsample", 0.7)
                .with("colsample_bytree", 0.5)
                .with("min_child_weight", 5)
                .with("seed", seed);
    }

    /** The same with another number of trees. */
    public Parameters trees(int count) {
        return new Parameters(count, threads, settings);
    }

    /** The same with another setting of XGBoost. */
    public Parameters with(String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(settings);
        changed.put(name, value);
        return new Parameters(trees, threads, changed);
    }

    int trees() {
        return trees;
    }

    Map<String, Object> forXgboost() {
        Map<String, Object> all = new LinkedHashMap<>(settings);
        all.put("nthread", threads);
        all.put("verbosity", 0);
        return all;
    }

    /** For the model's file. */
    public Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        settings.forEach((name, value) -> texts.put(name, value.toString()));
        texts.put("trees", Integer.toString(trees));
        return texts;
    }
}
