/** Accounts, and signing in to the portal. */
package io.vigia.service.accounts;
