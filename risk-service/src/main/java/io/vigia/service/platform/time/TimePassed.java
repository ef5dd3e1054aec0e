package io.vigia.service.platform.time;

import io.vigia.domain.kernel.EnvironmentId;
import java.time.Instant;

/**
 * In a test environment it is later than before: whoever does things when their time has come does now what is due there.
 * Told outside of any transaction, after the clock was moved; who observes it does not throw.
 */
public record TimePassed(EnvironmentId environment, Instant now) {

    /** The priority of observers that play the world outside: what it does comes first. */
    public static final int NETWORKS = 1_000;

    /** The priority of observers that react to the world outside. */
    public static final int AFTER_THE_NETWORKS = 2_000;
}
