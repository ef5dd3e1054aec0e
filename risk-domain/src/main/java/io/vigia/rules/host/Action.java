package io.vigia.rules.host;

import static io.vigia.rules.host.ObjectType.CHARGE;
import static io.vigia.rules.host.ObjectType.PAYMENT_INTENT;
import static io.vigia.rules.host.ObjectType.PAYOUT;
import static io.vigia.rules.host.ObjectType.SETUP_INTENT;

import java.util.Set;

/** What a matching rule asks for, in the order in which the kinds of rule are run. */
public enum Action {
    REQUEST_3DS("Request 3D Secure", Set.of(PAYMENT_INTENT, SETUP_INTENT)),
    ALLOW("Allow", Set.of(CHARGE, PAYMENT_INTENT, SETUP_INTENT, PAYOUT)),
    BLOCK("Block", Set.of(CHARGE, PAYMENT_INTENT, SETUP_INTENT, PAYOUT)),
    REVIEW("Review", Set.of(CHARGE, PAYMENT_INTENT, PAYOUT)),
    HOLD("Hold", Set.of(CHARGE, PAYMENT_INTENT, PAYOUT));

    private final String text;
    private final Set<ObjectType> objects;

    Action(String text, Set<ObjectType> objects) {
        this.text = text;
        this.objects = objects;
    }

    /** The words that open a rule with this action, as the canonical text writes them. */
    public String text() {
        return text;
    }

    /** Whether an object of this type can be treated so: a set-up intent, for instance, cannot be held. */
    public boolean appliesTo(ObjectType type) {
        return objects.contains(type);
    }
}
