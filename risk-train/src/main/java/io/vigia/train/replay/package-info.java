/**
 * Tells a history to a running platform, day by day, with labels a week late and a new model each week, and the same history to
 * the same code offline; start with {@link io.vigia.train.replay.LearningReplay}.
 */
package io.vigia.train.replay;
