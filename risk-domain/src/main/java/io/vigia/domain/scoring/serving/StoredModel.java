package io.vigia.domain.scoring.serving;

import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The file of a version, compressed; apart from it, so that versions are listed without their files. */
@Entity
@Table(name = "scoring_model_files")
public class StoredModel extends Owned {

    private byte[] file;

    protected StoredModel() {}

    /** @param file compressed */
    public StoredModel(ModelVersion version, byte[] file) {
        super(version.id(), version.environment(), version.created());
        this.file = file;
    }

    public byte[] file() {
        return file;
    }
}
