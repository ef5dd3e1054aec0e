package io.vigia.domain.scoring.model;

import io.vigia.domain.platform.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

/**
 * What the numbers of a feature vector mean: their names in order, under a version.
 *
 * <p>A model works only with the schema that it was trained on; the hash tells whether two are the same.
 */
public final class FeatureSchema {

    private final String version;
    private final List<String> names;
    private final String hash;

    /**
     * Makes a schema.
     *
     * @param version changes when a feature changes its meaning and keeps its name
     * @param names in the order of the vector
     */
    public FeatureSchema(String version, List<String> names) {
        if (names.isEmpty() || new HashSet<>(names).size() != names.size()) {
            throw new IllegalArgumentException("features need names, each its own");
        }
        this.version = version;
        this.names = List.copyOf(names);
        this.hash = Sha256.hex((version + "\n" + String.join("\n", names)).getBytes(StandardCharsets.UTF_8));
    }

    /** The version under which the names mean what they mean. */
    public String version() {
        return version;
    }

    /** The names in the order of the vector. */
    public List<String> names() {
        return names;
    }

    /** How many numbers a vector has. */
    public int size() {
        return names.size();
    }

    /** The place of a feature in the vector, or -1. */
    public int index(String name) {
        return names.indexOf(name);
    }

    /** SHA-256 of version and names, in hexadecimal. */
    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeatureSchema schema && hash.equals(schema.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return version + " (" + names.size() + " features, " + hash.substring(0, 8) + ")";
    }
}
