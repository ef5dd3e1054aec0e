/** Disputes on the wire (wire.md, section 9). */
package io.vigia.api.payments.disputes;
