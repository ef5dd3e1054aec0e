package io.vigia.domain.decisions;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.Optional;

/** Decisions, each stored with the payment it was made for. */
public interface DecisionRepository {

    void add(EnvironmentId environment, Decision decision);

    Optional<Decision> find(EnvironmentId environment, String id);

    /** All decisions about an object, oldest first, at most 100. */
    java.util.List<Decision> about(EnvironmentId environment, String objectId);
}
