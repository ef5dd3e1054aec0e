package io.vigia.service.sandbox.reset;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.platform.Permission;
import io.vigia.domain.sandbox.SandboxError;
import io.vigia.service.platform.Caller;
import io.vigia.service.sandbox.SandboxRun;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets callers begin again in test mode; live data are out of its reach. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class TestDataService {

    @Inject
    private Caller caller;

    @Inject
    private TestData data;

    @Inject
    private SandboxRun run;

    @Resource
    private ManagedExecutorService executor;

    private final Map<EnvironmentId, Progress> running = new ConcurrentHashMap<>();

    /** Deletes in the background all that payments left behind; what was set up stays. One at a time. */
    public void reset() {
        caller.require(Permission.SANDBOX);
        EnvironmentId environment = caller.environment();
        if (environment.livemode()) {
            throw new RiskException(SandboxError.SANDBOX_TEST_MODE_ONLY, "Only test data can be reset.");
        }
        Progress fresh = new Progress(TestData.EMPTIED.size());
        Progress current = running.merge(environment, fresh, (old, next) -> old.isDone() ? next : old);
        if (current == fresh) {
            run.of(environment); // what was tried counts for going live, also when nothing is left of it
            executor.submit(() -> data.delete(environment, fresh));
        }
    }

    /** How far the latest reset has come, if there was one since the server's start. */
    public Optional<Progress> progress() {
        caller.require(Permission.SANDBOX);
        return Optional.ofNullable(running.get(caller.environment()));
    }
}
