/**
 * Telling endpoints of events: {@link io.vigia.service.webhooks.delivery.DeliveryJob} first writes down who is to hear of what,
 * then claims what is due and tries it, on any number of nodes at once.
 */
package io.vigia.service.webhooks.delivery;
