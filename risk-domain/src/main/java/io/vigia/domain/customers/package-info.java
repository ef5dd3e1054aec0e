/** Who pays and with what: customers, their addresses, and the payment methods they use. Start with {@link io.vigia.domain.customers.PaymentMethod}. */
package io.vigia.domain.customers;
