/** What became of a payment afterwards, on its page, and what a person can do about it. */
package io.vigia.portal.payments.aftermath;
