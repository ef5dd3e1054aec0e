package io.vigia.domain.webhooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which events leave the platform, and what an endpoint's address is in each. */
public enum Channel {
    /** A signed POST to the merchant's server, at its address. */
    WEBHOOK,
    /** A mail to somebody of the account, at their address there. */
    EMAIL,
    /** A line in a file of this installation; the address is a name that stands in the line. */
    LOG,
    /** A message in a queue of this installation's broker; the address is the name of the queue. */
    QUEUE;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The channel of that name on the wire. */
    public static Optional<Channel> of(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findFirst();
    }

    /** Whether a text can be the name of a queue or of a log. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
