package io.vigia.service.platform.time;

import io.vigia.domain.kernel.EnvironmentId;
import java.time.Instant;

/**
 * The clock of a test environment was set; told with the change and effective after it.
 *
 * @param standing where it stands now, or null if the environment goes with the world again
 */
public record TimeMoved(EnvironmentId environment, Instant standing) {}
