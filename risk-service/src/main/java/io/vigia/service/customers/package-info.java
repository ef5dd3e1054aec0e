/** Customers and their payment methods: who may see and change them. */
package io.vigia.service.customers;
