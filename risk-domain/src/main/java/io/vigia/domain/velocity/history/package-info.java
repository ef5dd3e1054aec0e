/**
 * What is kept under one key, wherever it is kept: {@link io.vigia.domain.velocity.history.History}, the attempts in the
 * order of time with running tallies, so that a window is the difference of two places. {@link
 * io.vigia.domain.velocity.history.Reader} reads all windows of an attempt from the histories of its keys.
 */
package io.vigia.domain.velocity.history;
