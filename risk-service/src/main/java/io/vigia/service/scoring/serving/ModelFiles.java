package io.vigia.service.scoring.serving;

import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.scoring.features.Features;
import io.vigia.domain.scoring.model.InvalidModelException;
import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.domain.scoring.serving.ModelVersion;
import io.vigia.domain.scoring.serving.ServingError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Model files as they are uploaded and stored. */
public final class ModelFiles {

    private ModelFiles() {}

    /**
     * Reads a file that somebody uploads.
     *
     * @throws RiskException MODEL_INVALID if it is damaged or made for other features
     */
    public static ModelVersion.Upload upload(byte[] bytes) {
        if (bytes.length == 0 || bytes.length > ModelFormat.MOST_BYTES) {
            throw new RiskException(
                    ServingError.MODEL_INVALID, "A model file has 1 to " + ModelFormat.MOST_BYTES + " bytes.", "file");
        }
        try {
            ModelFile file = checked(ModelFormat.read(bytes));
            ModelFamily family = ModelFamily.of(file.training().family())
                    .orElseThrow(() -> new InvalidModelException(
                            "no family of methods: " + file.training().family()));
            return new ModelVersion.Upload(
                    family, ModelFormat.checksum(bytes), file.training().provenance(), packed(bytes));
        } catch (InvalidModelException invalid) {
            throw new RiskException(
                    ServingError.MODEL_INVALID, "This file cannot score: " + invalid.getMessage() + ".", "file");
        }
    }

    /** The model of a stored file. */
    static ModelFile read(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return checked(ModelFormat.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModelFile checked(ModelFile file) {
        if (!file.schema().equals(Features.schema())) {
            throw new InvalidModelException(
                    "it was trained on the features " + file.schema() + ", and these are " + Features.schema());
        }
        return file;
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
