/** Starts processes that train models when one waits; start with {@link io.vigia.launcher.training.Trainer}. */
package io.vigia.launcher.training;
