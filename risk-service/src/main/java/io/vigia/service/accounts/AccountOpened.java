package io.vigia.service.accounts;

/**
 * An account has been opened; told in the same transaction to the features that give it what it starts with.
 *
 * @param id the account, {@code acct_…}
 */
public record AccountOpened(String id) {}
