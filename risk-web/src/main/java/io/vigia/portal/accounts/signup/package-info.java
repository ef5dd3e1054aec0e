/**
 * The way in for strangers: signing up, confirming an address, a new password. Nothing here tells whether an address is known.
 * Start with {@link io.vigia.portal.accounts.signup.SignUpPage}.
 */
package io.vigia.portal.accounts.signup;
