package io.vigia.domain.signals.sessions;

import io.vigia.domain.signals.RiskContext;
import java.io.Serializable;

/**
 * What is known of a browser; any part may be null.
 *
 * @param ip the address that it called from
 * @param userAgent as it called itself when it called
 * @param deviceId what our script keeps in the browser, {@code dev_…}
 * @param fingerprint the hash that our script makes of the browser's traits
 * @param traits what it said of its languages, time zone and screen
 */
public record BrowserFacts(String ip, String userAgent, String deviceId, String fingerprint, Traits traits)
        implements Serializable {

    /** What a browser says of its surroundings; any part may be null. */
    public record Traits(String languages, String timeZone, String screen) implements Serializable {}

    /** The same as the circumstances of a payment. */
    public RiskContext context() {
        return new RiskContext(
                ip, userAgent, deviceId, fingerprint, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public String toString() {
        return "BrowserFacts[***]";
    }
}
