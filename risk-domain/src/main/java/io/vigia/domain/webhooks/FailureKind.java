package io.vigia.domain.webhooks;

import java.util.Locale;

/** Why a delivery did not arrive, in the order in which a connection is made. */
public enum FailureKind {
    /** The address cannot be read. */
    URL,
    /** Its host name leads nowhere. */
    DNS,
    /** Its host is one that deliveries may not go to: private, loopback, or otherwise not of the internet. */
    ADDRESS,
    /** Nobody answers at its port. */
    CONNECT,
    /** No trusted encrypted connection came about. */
    TLS,
    /** No answer came in time. */
    TIMEOUT,
    /** The connection broke, or what came was no HTTP. */
    BROKEN,
    /** It answered with a redirect, which is not followed. */
    REDIRECT,
    /** It answered with another status than 2xx. */
    STATUS,
    /** As much was sent there within the hour as is sent in one. */
    LIMIT,
    /** The installation's message broker took nothing. */
    BROKER;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
