/** Trains what accounts wait for, one at a time in all of a database; start with {@link io.vigia.train.due.DueTrainings}. */
package io.vigia.train.due;
