/**
 * Histories of labelled payments in memory, and their division into what is learned from and what is tested on. Start
 * with {@link io.vigia.train.history.HistoryReader}.
 */
package io.vigia.train.history;
