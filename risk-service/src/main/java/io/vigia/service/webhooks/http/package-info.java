/**
 * What goes over the wire to endpoints: where it may go, how it is signed, how long it may take. Start with
 * {@link io.vigia.service.webhooks.http.WebhookSender}.
 */
package io.vigia.service.webhooks.http;
