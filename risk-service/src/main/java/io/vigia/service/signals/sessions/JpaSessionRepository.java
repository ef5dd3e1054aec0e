package io.vigia.service.signals.sessions;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.signals.sessions.BrowserSession;
import io.vigia.domain.signals.sessions.SessionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Browser sessions in the database. */
@ApplicationScoped
public class JpaSessionRepository implements SessionRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, BrowserSession session) {
        entities.persist(session);
    }

    @Override
    public Optional<BrowserSession> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(BrowserSession.class, id))
                .filter(session -> session.environment().equals(environment));
    }
}
