package io.vigia.domain.signals.sessions;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.Optional;

/** The browser sessions of an environment. */
public interface SessionRepository {

    void add(EnvironmentId environment, BrowserSession session);

    Optional<BrowserSession> find(EnvironmentId environment, String id);
}
