package io.vigia.service.platform.time;

import io.vigia.domain.kernel.EnvironmentId;
import java.time.Instant;

/**
 * In a test environment it is later than before: whoever does things when their time has come does now what is due there.
 * Told outside of any transaction, after the clock was moved; who observes it does not throw.
 */
public record TimePassed(EnvironmentId environment, Instant now) {}
