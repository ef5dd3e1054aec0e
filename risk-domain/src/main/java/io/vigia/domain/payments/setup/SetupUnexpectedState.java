package io.vigia.domain.payments.setup;

import io.vigia.domain.kernel.RiskException;

/** A setup was asked for something that it cannot do where it stands. */
public class SetupUnexpectedState extends RiskException {

    private static final long serialVersionUID = 1L;

    private final String intentId;

    /** @param verb what was asked, as "confirm" */
    public SetupUnexpectedState(SetupIntent intent, String verb) {
        super(
                SetupError.SETUP_INTENT_UNEXPECTED_STATE,
                "You cannot " + verb + " this SetupIntent because it has a status of "
                        + intent.status().wire() + ".");
        this.intentId = intent.id();
    }

    public String intentId() {
        return intentId;
    }
}
