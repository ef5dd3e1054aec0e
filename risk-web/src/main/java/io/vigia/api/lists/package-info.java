/** Value lists and their items on the wire. */
package io.vigia.api.lists;
