/** What support and finance see of vouchers: looking for one, its money and its notifications, and the account's settings. */
package io.vigia.portal.payments.vouchers;
