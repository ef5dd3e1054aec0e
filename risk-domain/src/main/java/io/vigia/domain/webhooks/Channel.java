package io.vigia.domain.webhooks;

/** The ways in which events leave the platform. */
public enum Channel {
    /** A signed POST to the merchant's server. */
    WEBHOOK;
}
