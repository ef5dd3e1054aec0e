/** Events and their endpoints on the wire; also where events get the JSON of the objects that they are about. */
package io.vigia.api.webhooks;
