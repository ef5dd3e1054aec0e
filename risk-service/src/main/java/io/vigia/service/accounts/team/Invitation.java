package io.vigia.service.accounts.team;

import io.vigia.domain.accounts.Role;

/**
 * What an invitation says; sealed in the link that was mailed.
 *
 * @param accountName the account, as the invited one is told
 */
public record Invitation(String email, Role role, String accountId, String accountName) {

    @Override
    public String toString() {
        return "Invitation[***]";
    }
}
