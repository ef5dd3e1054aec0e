package io.vigia.domain.scoring.features;

import io.vigia.domain.kernel.TextResource;
import io.vigia.domain.scoring.model.FeatureSchema;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.VelocityReading;
import java.util.List;

/**
 * The features of this version, one a line of {@code features-1.tsv}: one schema for all methods. A change of any line, or of
 * what a measure means, is a new version, for stored vectors keep the meaning that they were made with.
 */
public final class Features {

    /** The version of the schema. */
    public static final String VERSION = "features-1";

    private static final List<Feature> ALL = TextResource.lines(Features.class, VERSION + ".tsv").stream()
            .map(Feature::parse)
            .toList();
    private static final Feature[] IN_ORDER = ALL.toArray(new Feature[0]);
    private static final FeatureSchema SCHEMA =
            new FeatureSchema(VERSION, ALL.stream().map(Feature::name).toList());

    private Features() {}

    /** All features in the order of the vector. */
    public static List<Feature> all() {
        return ALL;
    }

    /** Their names in the order of the vector, under their version. */
    public static FeatureSchema schema() {
        return SCHEMA;
    }

    /**
     * The vector of an attempt; NaN where something is missing.
     *
     * @param sheet its facts
     * @param reading what the counters said before it
     * @param memory known frauds and usual amounts
     */
    public static float[] of(AttemptRecord attempt, FactSheet sheet, VelocityReading reading, FeatureMemory memory) {
        Seen seen = new Seen(attempt, sheet, reading, memory);
        float[] vector = new float[IN_ORDER.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = finite(IN_ORDER[i].measure().of(seen, IN_ORDER[i]));
        }
        return vector;
    }

    /** The key of the datum by which a payer is known best; 0 if by none. */
    public static long payer(Keys keys) {
        Dimension payer = Seen.payer(keys);
        return payer == null ? 0 : keys.hash(payer);
    }

    private static float finite(double value) {
        float narrow = (float) value;
        return Float.isFinite(narrow) ? narrow : Float.NaN;
    }
}
