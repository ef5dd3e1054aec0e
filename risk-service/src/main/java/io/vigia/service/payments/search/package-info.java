/**
 * Finding payments by what people know of them. Start with {@link io.vigia.service.payments.search.PaymentSearchService}.
 */
package io.vigia.service.payments.search;
