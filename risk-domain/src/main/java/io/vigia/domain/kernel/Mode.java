package io.vigia.domain.kernel;

/** Whether something happens with play money or with real money; the two share nothing. */
public enum Mode {
    TEST,
    LIVE;

    public boolean isLive() {
        return this == LIVE;
    }

    public static Mode of(boolean livemode) {
        return livemode ? LIVE : TEST;
    }

    public Mode other() {
        return this == LIVE ? TEST : LIVE;
    }
}
