/** Setup intents on the wire (wire.md, section 10). */
package io.vigia.api.payments.setup;
