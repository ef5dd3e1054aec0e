/**
 * The networks of test mode that collect money in their own time. Each keeps books of its own
 * ({@link io.vigia.service.sandbox.network.Till}), does by the payer's e-mail what the
 * {@link io.vigia.service.sandbox.network.Script} says, and tells of it by signed notifications, as a real one would.
 */
package io.vigia.service.sandbox.network;
