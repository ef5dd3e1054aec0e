/**
 * Time. The injected {@link java.time.Clock} tells the time of the environment that is served: a test environment can have
 * a clock of its own, which stands until somebody advances it, and all that is done for it happens then. A job does its work
 * for an environment {@linkplain io.vigia.service.platform.time.TestTimes#within within} it. What the world outside compares
 * with its own clock takes the {@linkplain io.vigia.service.platform.time.RealTime real one}.
 */
package io.vigia.service.platform.time;
