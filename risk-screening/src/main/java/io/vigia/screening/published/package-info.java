/** Reads lists of sanctions as their publishers give them out; start with {@link io.vigia.screening.published.ListReader}. */
package io.vigia.screening.published;
