/** What else is known of a payment's score: the reasons of a model, where it stands among others, what is related. */
package io.vigia.portal.payments.insights;
