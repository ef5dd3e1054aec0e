/**
 * The way in and out: the login page, what proves who someone is, and the switch between test and live. A session gets a
 * new id when someone enters, and posts that are not Faces forms carry the session's own token. Start with
 * {@link io.vigia.portal.accounts.LoginPage}.
 */
package io.vigia.portal.accounts;
