package io.vigia.domain.kernel;

import java.util.Objects;

/**
 * One account in one mode: the scope of every row and of every query.
 *
 * @param accountId the account, {@code acct_…}
 * @param mode test or live
 */
public record EnvironmentId(String accountId, Mode mode) {

    public EnvironmentId {
        Objects.requireNonNull(accountId, "accountId");
        Objects.requireNonNull(mode, "mode");
    }

    public boolean livemode() {
        return mode.isLive();
    }

    /** The same account's other mode. */
    public EnvironmentId otherMode() {
        return new EnvironmentId(accountId, mode.other());
    }
}
