/** The merchants of the platform, for its staff. Start with {@link io.vigia.portal.accounts.merchants.MerchantListPage}. */
package io.vigia.portal.accounts.merchants;
