package io.vigia.service.onboarding;

/** The name under which a screening is noted down for later. */
public final class ScreeningDue {

    public static final String KIND = "onboarding.screening";

    private ScreeningDue() {}
}
