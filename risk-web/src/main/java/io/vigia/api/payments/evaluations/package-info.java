/** {@code /v1/radar/payment_evaluations}: decisions about payments that another processor carries. */
package io.vigia.api.payments.evaluations;
