/** What everybody can do about their own sign-in. Start with {@link io.vigia.portal.accounts.profile.SessionsPage}. */
package io.vigia.portal.accounts.profile;
