/** Customers and payment methods on the wire. */
package io.vigia.api.customers;
