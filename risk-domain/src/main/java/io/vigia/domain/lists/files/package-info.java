/**
 * Files of values for lists: how they are read and written. Start with {@link io.vigia.domain.lists.files.ItemFile}.
 */
package io.vigia.domain.lists.files;
