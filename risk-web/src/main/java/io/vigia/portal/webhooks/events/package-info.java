/** Pages of events. */
package io.vigia.portal.webhooks.events;
