/** Where signals come from that need more than the payment: the database of countries by address. */
package io.vigia.service.signals;
