/** What the door lends to events: the JSON of the objects that they are about. */
package io.vigia.api.events;
