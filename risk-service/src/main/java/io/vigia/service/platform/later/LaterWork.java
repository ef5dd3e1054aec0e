package io.vigia.service.platform.later;

import io.vigia.domain.kernel.EnvironmentId;

/** One kind of work that is noted down now and done later, in a transaction of its own and as the platform itself. */
public interface LaterWork {

    /** The name under which it is noted down. */
    String kind();

    /**
     * Does it.
     *
     * @param objectId what it is about; it may have changed since, so look first
     */
    void run(EnvironmentId environment, String objectId);
}
