package io.vigia.domain.velocity.heap;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.List;

/**
 * Where counters lie that do not fit into memory. Whoever calls holds the locks of the keys, so that nothing of one key is put
 * and got at once.
 */
public interface Attic {

    /**
     * What is put away.
     *
     * @param page which part of what is kept under the key
     */
    record Parcel(long key, int page, byte[] content) {}

    /**
     * Puts things away, all or none, each in place of what lay there before.
     *
     * @throws RuntimeException if it cannot
     */
    void put(EnvironmentId environment, List<Parcel> parcels);

    /** What was put away last under a key and page; null if nothing ever was. */
    byte[] get(EnvironmentId environment, long key, int page);

    /** Forgets all of an environment. */
    void clear(EnvironmentId environment);
}
