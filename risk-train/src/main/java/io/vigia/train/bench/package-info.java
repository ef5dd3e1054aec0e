/** Measures scores: {@code ./risk bench scoring}. */
package io.vigia.train.bench;
