/**
 * The counters in memory. {@link io.vigia.domain.velocity.heap.HeapVelocityStore} gives every environment its {@code
 * Ledger}: a map from keyed hash to {@code History}, the attempts under that key in the order of time with running
 * tallies, so that a window is the difference of two places. Lock order: the stripes of an attempt's keys, in
 * ascending order; nothing else is ever locked.
 */
package io.vigia.domain.velocity.heap;
