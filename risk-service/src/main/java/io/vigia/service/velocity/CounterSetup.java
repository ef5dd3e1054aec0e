package io.vigia.service.velocity;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.velocity.AttemptRecorder;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import io.vigia.service.platform.KeyedHash;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** Sets the counters up: in this node's memory as far as they may take it, by keyed hashes. */
@ApplicationScoped
public class CounterSetup {

    private static final Logger LOG = Logger.getLogger(CounterSetup.class.getName());
    private static final double SHARE_OF_HEAP = 0.4;
    private static final double MB = 1e6;

    @Inject
    private KeyedHash hash;

    @Inject
    private CounterAttic attic;

    @Resource
    private ManagedExecutorService executor;

    private HeapVelocityStore store;

    @PostConstruct
    void start() {
        double limit = ConfigProvider.getConfig()
                .getOptionalValue("RISK_COUNTERS_MB", Double.class)
                .map(megabytes -> megabytes * MB)
                .orElse(SHARE_OF_HEAP * Runtime.getRuntime().maxMemory());
        store = new HeapVelocityStore(HeapVelocityStore.RETENTION, (long) limit, attic, this::inBackground);
    }

    @Produces
    public VelocityStore store() {
        return store;
    }

    @Produces
    public AttemptRecorder recorder() {
        return new AttemptRecorder(this::hash, RateTable.standard());
    }

    private void inBackground(Runnable puttingAway) {
        executor.execute(() -> {
            long started = System.nanoTime();
            try {
                puttingAway.run();
                Duration took = Duration.ofNanos(System.nanoTime() - started);
                LOG.info(() -> "Counters were put away until they take " + (long) (store.memoryUsed() / MB) + " MB, in "
                        + took.toMillis() + " ms");
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "Counters stay in memory beyond their limit");
            }
        });
    }

    private long hash(EnvironmentId environment, Dimension dimension, String value) {
        return hash.key(environment, dimension.name(), value);
    }
}
