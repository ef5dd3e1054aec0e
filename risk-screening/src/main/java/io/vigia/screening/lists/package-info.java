/** Reads lists of sanctions as their publishers give them out; start with {@link io.vigia.screening.lists.ListReader}. */
package io.vigia.screening.lists;
