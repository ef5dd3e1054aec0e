/**
 * The pages of payments: the dashboard, the list with its search, and one payment with everything that was decided about
 * it. Start with {@link io.vigia.portal.payments.DashboardPage}.
 */
package io.vigia.portal.payments;
