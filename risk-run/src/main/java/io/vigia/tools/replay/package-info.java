/**
 * Sends a file of payments through the HTTP API and tells how they were decided.
 *
 * <p>Each row is decided as of its own time. A buyer's payments keep their order, because each buyer belongs to one
 * connection; between connections the order is kept but for a few rows, since no queue holds more than two. Start
 * reading at {@link io.vigia.tools.replay.ReplayCommand}.
 */
package io.vigia.tools.replay;
