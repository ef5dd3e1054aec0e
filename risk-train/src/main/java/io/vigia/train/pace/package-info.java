/** Measures how long scoring and explaining take, beside others: {@code ./risk bench model}. */
package io.vigia.train.pace;
