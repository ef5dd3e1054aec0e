package io.vigia.service.velocity;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.signals.RateTable;
import io.vigia.domain.velocity.AttemptRecorder;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.VelocityStore;
import io.vigia.domain.velocity.heap.HeapVelocityStore;
import io.vigia.service.platform.KeyedHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;

/** Sets the counters up: in this node's memory, by keyed hashes. */
@ApplicationScoped
public class CounterSetup {

    private final VelocityStore store = new HeapVelocityStore(HeapVelocityStore.RETENTION);

    @Inject
    private KeyedHash hash;

    @Produces
    public VelocityStore store() {
        return store;
    }

    @Produces
    public AttemptRecorder recorder() {
        return new AttemptRecorder(this::hash, RateTable.standard());
    }

    private long hash(EnvironmentId environment, Dimension dimension, String value) {
        return hash.key(environment, dimension.name(), value);
    }
}
