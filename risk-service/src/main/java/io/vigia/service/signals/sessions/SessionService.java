package io.vigia.service.signals.sessions;

import io.vigia.domain.kernel.Ids;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.signals.sessions.BrowserFacts;
import io.vigia.domain.signals.sessions.BrowserSession;
import io.vigia.domain.signals.sessions.SessionRepository;
import io.vigia.service.platform.Caller;
import io.vigia.service.signals.BrowserBook;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What payers' browsers may do. */
@ApplicationScoped
@Transactional
public class SessionService {

    @Inject
    private Caller caller;

    @Inject
    private SessionRepository sessions;

    @Inject
    private SessionThrottle throttle;

    @Inject
    private SessionBook book;

    @Inject
    private BrowserBook browsers;

    @Inject
    private Ids ids;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** Opens a session for a browser, which a payment can name from then on. */
    public BrowserSession open(BrowserFacts facts) {
        caller.require(Permission.SESSIONS_WRITE);
        throttle.count(caller.actor().id(), facts.ip());
        BrowserSession session =
                new BrowserSession(ids.next("rse", clock.instant()), caller.environment(), clock.instant(), facts);
        sessions.add(caller.environment(), session);
        transactions.registerInterposedSynchronization(new Opened(session));
        if (facts.userAgent() != null) {
            browsers.read(facts.userAgent()); // recognised now, so that the payment finds it known
        }
        return session;
    }

    private final class Opened implements Synchronization {

        private final BrowserSession session;

        Opened(BrowserSession session) {
            this.session = session;
        }

        @Override
        public void beforeCompletion() {
            // it can be named once it is stored
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                book.opened(session);
            }
        }
    }
}
