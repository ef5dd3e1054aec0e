/**
 * The few words that every feature uses: money, environments, ids, errors and pages. Everything here is a value and needs
 * nothing but the JDK. Start with {@link io.vigia.domain.kernel.EnvironmentId}: it is the wall between merchants and
 * between test and live.
 */
package io.vigia.domain.kernel;
