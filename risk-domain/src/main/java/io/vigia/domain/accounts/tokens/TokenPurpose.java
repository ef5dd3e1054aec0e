package io.vigia.domain.accounts.tokens;

import java.time.Duration;

/** What following a mailed link does, and how long it can be followed. */
public enum TokenPurpose {
    SIGN_UP(Duration.ofDays(1)),
    RESET(Duration.ofHours(1)),
    INVITATION(Duration.ofDays(7));

    private final Duration life;

    TokenPurpose(Duration life) {
        this.life = life;
    }

    public Duration life() {
        return life;
    }
}
