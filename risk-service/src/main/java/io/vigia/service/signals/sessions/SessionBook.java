package io.vigia.service.signals.sessions;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.signals.RiskContext;
import io.vigia.domain.signals.sessions.BrowserFacts;
import io.vigia.domain.signals.sessions.BrowserSession;
import io.vigia.domain.signals.sessions.SessionError;
import io.vigia.domain.signals.sessions.SessionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Finds the facts of sessions that payments name. Those opened on this node lately are in its memory, so that their
 * payment asks the database nothing more; others are read from it.
 */
@ApplicationScoped
public class SessionBook {

    private static final int MAX_KNOWN = 20_000;
    private static final String PARAM = "radar_options[session]";

    private final Map<String, Known> recent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MAX_KNOWN;
        }
    };

    @Inject
    private SessionRepository sessions;

    @Inject
    private Clock clock;

    /**
     * A payment's circumstances with what its session tells where they say nothing themselves.
     *
     * @param context names a session
     * @throws RiskException if the environment has no such session, or if it is over
     */
    public RiskContext completed(EnvironmentId environment, RiskContext context) {
        Known known = known(environment, context.session());
        if (clock.instant().isAfter(known.expires)) {
            throw new RiskException(
                    SessionError.RADAR_SESSION_EXPIRED,
                    "The session " + context.session() + " is over; it could be used for "
                            + BrowserSession.LIFETIME.toHours() + " hours. Open a new one in the payer's browser.",
                    PARAM);
        }
        return context.over(known.facts.context());
    }

    void opened(BrowserSession session) {
        synchronized (recent) {
            recent.put(session.id(), new Known(session.environment(), session.expires(), session.facts()));
        }
    }

    private Known known(EnvironmentId environment, String id) {
        Known known;
        synchronized (recent) {
            known = recent.get(id);
        }
        if (known != null && known.environment.equals(environment)) {
            return known;
        }
        BrowserSession session = sessions.find(environment, id)
                .orElseThrow(() -> RiskException.noSuch("radar session", shown(id), PARAM));
        return new Known(environment, session.expires(), session.facts());
    }

    private static String shown(String id) {
        return id.length() > 40 ? id.substring(0, 40) + "…" : id;
    }

    private record Known(EnvironmentId environment, Instant expires, BrowserFacts facts) {}
}
