/** Finds the listed names that a name may be, without looking at all of them; start with {@link io.vigia.screening.index.NameIndex}. */
package io.vigia.screening.index;
