package io.vigia.domain.onboarding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a company sells, as far as it matters for risk. */
public enum Category {
    RETAIL(Standing.ORDINARY),
    FASHION(Standing.ORDINARY),
    ELECTRONICS(Standing.WATCHED),
    GROCERIES(Standing.ORDINARY),
    HOME(Standing.ORDINARY),
    BEAUTY(Standing.ORDINARY),
    EDUCATION(Standing.ORDINARY),
    HEALTH(Standing.WATCHED),
    TRAVEL(Standing.WATCHED),
    EVENTS(Standing.WATCHED),
    DIGITAL_GOODS(Standing.WATCHED),
    GAMES(Standing.WATCHED),
    MARKETPLACE(Standing.WATCHED),
    SERVICES(Standing.ORDINARY),
    DONATIONS(Standing.WATCHED),
    VIRTUAL_CURRENCY(Standing.PROHIBITED),
    GAMBLING(Standing.PROHIBITED),
    ADULT(Standing.PROHIBITED);

    private final Standing standing;

    Category(Standing standing) {
        this.standing = standing;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them as forms name them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Category::wire).toList();
    }

    /** Whether nobody may sell it through the platform. */
    public static boolean isProhibited(String wire) {
        return has(wire, Standing.PROHIBITED);
    }

    /** Whether it raises the risk. */
    public static boolean isWatched(String wire) {
        return has(wire, Standing.WATCHED);
    }

    private static boolean has(String wire, Standing standing) {
        return Arrays.stream(values()).anyMatch(one -> one.wire().equals(wire) && one.standing == standing);
    }

    private enum Standing {
        ORDINARY,
        WATCHED,
        PROHIBITED
    }
}
