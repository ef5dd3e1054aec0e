/**
 * The pages of lists: all of them, and one with its items. Items are read a page at a time, as a list may have a million.
 * Start with {@link io.vigia.portal.lists.ListListPage}.
 */
package io.vigia.portal.lists;
