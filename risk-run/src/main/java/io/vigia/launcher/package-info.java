/**
 * Starts the platform with all it needs on one machine, watches over it and stops it again.
 *
 * <p>{@link io.vigia.launcher.Launcher} is what {@code ./risk} runs. It starts a database (unless one is named) and
 * Payara Micro as its children, and is the only process that a person needs to know.
 */
package io.vigia.launcher;
