/**
 * Lists of values: who may see and change them, and the copy in memory that decisions ask.
 *
 * <p>{@link io.vigia.service.lists.ListService} is for callers, {@link io.vigia.service.lists.ListItems} for other
 * features that put values on a list, {@link io.vigia.service.lists.ListBook} for decisions. What the book says changes
 * after a commit only, so a change that is rolled back never stops anybody.
 */
package io.vigia.service.lists;
