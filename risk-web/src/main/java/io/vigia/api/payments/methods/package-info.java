/** Payment methods and tokens on the wire (wire.md, sections 10 and 13). */
package io.vigia.api.payments.methods;
