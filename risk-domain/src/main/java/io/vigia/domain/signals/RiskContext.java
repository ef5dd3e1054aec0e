package io.vigia.domain.signals;

import java.io.Serializable;
import java.time.Instant;

/**
 * What a merchant's system tells about the circumstances of a payment; any part may be null.
 *
 * @param ip the payer's address, IPv4 or IPv6
 * @param documentType CC, CE, NIT, TI, PP, …
 * @param phone as given, best in E.164
 * @param order the order behind the payment
 * @param terminal the POS terminal's id
 * @param merchant the acquiring merchant's id
 * @param region DANE code of department or municipality
 * @param occurredAt when the payment really took place; test mode only, for replaying history
 */
public record RiskContext(
        String ip,
        String userAgent,
        String deviceId,
        String browserFingerprint,
        String documentType,
        String documentNumber,
        String phone,
        Order order,
        String terminal,
        String merchant,
        String region,
        Instant occurredAt)
        implements Serializable {

    public static final RiskContext EMPTY =
            new RiskContext(null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "RiskContext[***]";
    }
}
