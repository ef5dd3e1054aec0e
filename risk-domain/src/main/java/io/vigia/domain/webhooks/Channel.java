package io.vigia.domain.webhooks;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which events leave the platform. */
public enum Channel {
    /** A signed POST to the merchant's server. */
    WEBHOOK,
    /** An e-mail to a person. */
    EMAIL,
    /** A message on a queue of the installation's message broker. */
    QUEUE,
    /** A line in the server's log. */
    LOG;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Channel> of(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire().equals(wire)).findFirst();
    }
}
