/**
 * Who hears of events, and how telling them went. An {@link io.vigia.domain.webhooks.Endpoint} names an address and what it
 * listens for; each event it hears of is a {@link io.vigia.domain.webhooks.Delivery}, tried until it arrives or its time is over.
 */
package io.vigia.domain.webhooks;
