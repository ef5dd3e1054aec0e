/**
 * What is done offline, in a process of its own: learning, and measuring what was learned. The only module with native
 * code; no part of the server. Start with {@link io.vigia.train.Training}.
 */
package io.vigia.train;
