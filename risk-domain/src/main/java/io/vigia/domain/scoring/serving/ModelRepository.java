package io.vigia.domain.scoring.serving;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.List;
import java.util.Optional;

/** Versions of models and the settings of scores. */
public interface ModelRepository {

    /** @param file of the version, compressed */
    void add(EnvironmentId environment, ModelVersion version, byte[] file);

    /** The file of a version, compressed. */
    byte[] file(EnvironmentId environment, ModelVersion version);

    Optional<ModelVersion> find(EnvironmentId environment, String id);

    /** All versions, newest first, at most 100. */
    List<ModelVersion> all(EnvironmentId environment);

    /** Those that are champion or challenger of a family, newest first; however many came after them. */
    List<ModelVersion> inForce(EnvironmentId environment);

    /** The version of a file. */
    Optional<ModelVersion> ofFile(EnvironmentId environment, String sha256);

    /** The newest version of a name, as decisions keep it. */
    Optional<ModelVersion> named(EnvironmentId environment, String name);

    Optional<ScoringSettings> settings(EnvironmentId environment);

    void add(EnvironmentId environment, ScoringSettings settings);
}
