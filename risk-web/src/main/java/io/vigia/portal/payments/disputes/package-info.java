/** Disputes: the list, and the page on which one is answered. */
package io.vigia.portal.payments.disputes;
