package io.vigia.service.webhooks.doctor;

/** What an examination looks at, in the order of a delivery, and then what earlier ones tell. */
public enum Step {
    /** Whether the endpoint is switched on. */
    STATE,
    /** Whether its address can be read. */
    URL,
    /** Whether its host name leads somewhere. */
    DNS,
    /** Whether deliveries may go there. */
    ADDRESS,
    /** Whether somebody listens there. */
    CONNECT,
    /** Whether the connection is encrypted and its certificate trusted. */
    TLS,
    /** What is answered to a signed test event. */
    ANSWER,
    /** How long that took. */
    PACE,
    /** How much was answered. */
    BODY,
    /** How the last tries of deliveries went. */
    HISTORY,
    /** Whether they look like signatures that were refused. */
    SECRET
}
