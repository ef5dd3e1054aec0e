/**
 * The channels beside webhooks: mail to people of the account, lines in a file, messages in a queue. Each is a
 * {@link io.vigia.service.webhooks.delivery.Carrier}; choice, retries and records are those of every endpoint.
 */
package io.vigia.service.webhooks.channels;
