/** Payment intents, charges and payment methods on the wire (wire.md, sections 6, 7, 10, 12 and 13). */
package io.vigia.api.payments;
