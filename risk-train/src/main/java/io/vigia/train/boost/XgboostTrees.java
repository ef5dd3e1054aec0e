package io.vigia.train.boost;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.domain.scoring.model.TreeBuilder;
import io.vigia.domain.scoring.model.TreeModel;
import java.nio.charset.StandardCharsets;

/** Reads the trees of XGBoost's JSON. */
final class XgboostTrees {

    private final JsonArray left;
    private final JsonArray right;
    private final JsonArray feature;
    private final JsonArray condition;
    private final JsonArray defaultLeft;
    private final JsonArray cover;

    private XgboostTrees(JsonObject tree) {
        left = tree.getAsJsonArray("left_children");
        right = tree.getAsJsonArray("right_children");
        feature = tree.getAsJsonArray("split_indices");
        condition = tree.getAsJsonArray("split_conditions");
        defaultLeft = tree.getAsJsonArray("default_left");
        cover = tree.getAsJsonArray("sum_hessian");
    }

    static TreeModel of(byte[] json, int width) {
        JsonObject learner = JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
                .getAsJsonObject()
                .getAsJsonObject("learner");
        String score = learner.getAsJsonObject("learner_model_param")
                .get("base_score")
                .getAsString()
                .replaceAll("[\\[\\]]", "");
        TreeBuilder builder = new TreeBuilder(width, margin(Float.parseFloat(score)));
        JsonArray trees = learner.getAsJsonObject("gradient_booster")
                .getAsJsonObject("model")
                .getAsJsonArray("trees");
        for (JsonElement tree : trees) {
            new XgboostTrees(tree.getAsJsonObject()).add(builder, 0);
        }
        return builder.build();
    }

    /** As XGBoost does it: in single precision. */
    private static float margin(float probability) {
        return -(float) Math.log(1.0f / probability - 1.0f);
    }

    private void add(TreeBuilder builder, int node) {
        int next = left.get(node).getAsInt();
        float value = Float.parseFloat(condition.get(node).getAsString());
        float weight = Float.parseFloat(cover.get(node).getAsString());
        if (next < 0) {
            builder.leaf(value, weight);
            return;
        }
        boolean missingLeft = !defaultLeft.get(node).getAsString().matches("0|false");
        builder.split(feature.get(node).getAsInt(), value, missingLeft, weight);
        add(builder, next);
        add(builder, right.get(node).getAsInt());
    }
}
