package io.vigia.domain.rulesets;

import io.vigia.rules.host.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that the API gives to what rules ask for. */
public final class ActionCode {

    private ActionCode() {}

    /** Such as {@code manual_review}. */
    public static String of(Action action) {
        return switch (action) {
            case REQUEST_3DS -> "request_3d_secure";
            case REVIEW -> "manual_review";
            default -> action.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The action of this name, if there is one. */
    public static Optional<Action> parse(String code) {
        return Arrays.stream(Action.values())
                .filter(action -> of(action).equals(code))
                .findFirst();
    }

    /** All names, in the order in which the kinds of rule are run. */
    public static List<String> all() {
        return Arrays.stream(Action.values()).map(ActionCode::of).toList();
    }
}
