/**
 * Second factors: codes by time as authenticator apps make them (RFC 6238), and recovery codes. Start with
 * {@link io.vigia.service.accounts.factors.Factors}.
 */
package io.vigia.service.accounts.factors;
