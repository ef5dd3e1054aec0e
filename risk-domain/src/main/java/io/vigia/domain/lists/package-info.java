/**
 * Named lists of values that rules ask: the default ones that every environment has, and the merchant's own. A value is
 * kept as it was entered and found by its key, which is the same for all spellings that mean the same; {@link
 * io.vigia.domain.lists.ItemType} says which those are. Start at {@link io.vigia.domain.lists.ValueList}.
 */
package io.vigia.domain.lists;
