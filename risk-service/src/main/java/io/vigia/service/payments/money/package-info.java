/** Takes the money of payments in, and tells the books of it. */
package io.vigia.service.payments.money;
