/** Balance and balance transactions on the wire (wire.md, section 10). */
package io.vigia.api.ledger;
