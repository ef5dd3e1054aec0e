/**
 * How people come in: signing up, confirming an address, choosing a password, setting a new one. Whatever a stranger asks, the
 * answer does not tell whether an address is known; the mail tells it to whoever reads mail there. Start with
 * {@link io.vigia.service.accounts.signup.SignUp}.
 */
package io.vigia.service.accounts.signup;
