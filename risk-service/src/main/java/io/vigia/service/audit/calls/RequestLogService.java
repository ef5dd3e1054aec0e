package io.vigia.service.audit.calls;

import io.vigia.domain.audit.calls.RequestLog;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.EnvironmentId.Lookup;
import io.vigia.domain.kernel.Page;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.service.audit.Verification;
import io.vigia.service.platform.Caller;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the log of calls of the caller's environment. */
@ApplicationScoped
@Transactional
public class RequestLogService {

    @Inject
    private Caller caller;

    @Inject
    private WaitingCalls waiting;

    @Inject
    private CallVerifier verifier;

    @Inject
    private EntityManager entities;

    /**
     * Which calls are wanted; a part that is null keeps all.
     *
     * @param path a part of the path
     * @param leastStatus as 400 for all that were refused
     * @param actor the key that was used
     */
    public record Filter(String method, String path, Integer leastStatus, Integer mostStatus, String actor) {

        public static final Filter ALL = new Filter(null, null, null, null, null);
    }

    /** @throws RiskException RESOURCE_MISSING if the environment had no such call */
    public RequestLog find(String id) {
        caller.require(Permission.LOGS_READ);
        waiting.settle();
        return existing(id, "id");
    }

    /** Calls, newest first. */
    public Page<RequestLog> page(Filter filter, PageRequest page) {
        caller.require(Permission.LOGS_READ);
        waiting.settle();
        page.requireCursors(this::existing);
        return new Pages<>(entities, RequestLog.class, "req", caller.environment())
                .with("method", filter.method())
                .containing("path", filter.path())
                .atLeast("status", filter.leastStatus())
                .atMost("status", filter.mostStatus())
                .with("actor", filter.actor())
                .get(page);
    }

    /** Looks at every link of the environment's chain. */
    public Verification verify() {
        caller.require(Permission.LOGS_READ);
        return verifier.verify(caller.environment());
    }

    private Optional<RequestLog> stored(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(RequestLog.class, id))
                .filter(each -> each.environment().equals(environment));
    }

    private RequestLog existing(String id, String param) {
        return new Lookup(caller.environment(), "request", id, param).in(this::stored);
    }
}
