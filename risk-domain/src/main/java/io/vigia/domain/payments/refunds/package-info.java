/** Money given back to payers. */
package io.vigia.domain.payments.refunds;
