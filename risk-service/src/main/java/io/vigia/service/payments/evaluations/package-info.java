/** Decides about payments that another processor carries, and learns what became of them. */
package io.vigia.service.payments.evaluations;
