package io.vigia.domain.scoring.model.file;

import io.vigia.domain.scoring.model.FeatureSchema;
import io.vigia.domain.scoring.model.InvalidModelException;
import io.vigia.domain.scoring.model.ModelFile;

/** Model files as bytes: JSON whose last member is the checksum of all before it. */
public final class ModelFormat {

    /** The largest file that is taken; one with the most nodes fits, whatever its numbers. */
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private ModelFormat() {}

    /**
     * Reads a file for use.
     *
     * @param wanted the schema that vectors have; a model for another one is of no use
     * @throws InvalidModelException when the file is damaged or altered, or of another format or schema
     */
    public static ModelFile read(byte[] bytes, FeatureSchema wanted) {
        ModelFile file = read(bytes);
        if (!file.schema().equals(wanted)) {
            throw new InvalidModelException("the model is for the features " + file.schema() + ", not " + wanted);
        }
        return file;
    }

    /**
     * Reads a file of any schema, to show what it is.
     *
     * @throws InvalidModelException when the file is damaged or altered, or of another format
     */
    public static ModelFile read(byte[] bytes) {
        return ModelReader.read(bytes);
    }

    /** Writes a file; the same model gives the same bytes. */
    public static byte[] bytes(ModelFile file) {
        return ModelWriter.bytes(file);
    }

    /** The checksum of a file, which names the model in it. */
    public static String checksum(byte[] bytes) {
        return Checked.of(bytes).sha256();
    }
}
