package io.vigia.service.audit;

import io.vigia.domain.audit.AuditError;
import io.vigia.domain.audit.IdempotencyKey;
import io.vigia.domain.kernel.RiskException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Turns away a request whose twin is still running on this node; twins on other nodes wait in {@link RequestTransaction}. */
@ApplicationScoped
public class OncePerKey {

    private final Set<String> running = ConcurrentHashMap.newKeySet();

    @Inject
    private RequestTransaction transaction;

    /**
     * Does the work, or gives the answer it was given before.
     *
     * @param key what makes the request the same as another, or null if the caller did not say
     * @param action method and path, for the audit trail
     * @param work changes state and tells the answer; if it throws, nothing is kept and the key stays free
     * @throws RiskException IDEMPOTENCY_KEY_IN_USE while the first request runs, IDEMPOTENCY_ERROR if it was another
     */
    public Answer run(IdempotencyKey key, String action, Supplier<Answer> work) {
        if (key == null) {
            return transaction.run(action, work);
        }
        String name = key.environment() + key.key();
        if (!running.add(name)) {
            throw new RiskException(
                    AuditError.IDEMPOTENCY_KEY_IN_USE,
                    "There is currently another in-progress request using this Idempotent Key (that probably means you"
                            + " submitted twice, and the other request is still going through): " + key.key()
                            + ". Please try again later.");
        }
        try {
            return transaction.run(key, action, work);
        } finally {
            running.remove(name);
        }
    }
}
