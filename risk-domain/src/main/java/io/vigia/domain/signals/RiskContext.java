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
 * @param pos what the point of sale tells of itself
 * @param session the browser session that fills what is null here, {@code rse_…}
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
        Instant occurredAt,
        Pos pos,
        String session)
        implements Serializable {

    public static final RiskContext EMPTY =
            new RiskContext(null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The same, with what a browser session tells where this says nothing itself. */
    public RiskContext over(RiskContext seen) {
        return with(
                ip == null ? seen.ip : ip,
                userAgent == null ? seen.userAgent : userAgent,
                deviceId == null ? seen.deviceId : deviceId,
                browserFingerprint == null ? seen.browserFingerprint : browserFingerprint,
                phone,
                session);
    }

    /** The same, of a browser session; what another session told is forgotten. */
    public RiskContext in(String radarSession) {
        boolean another = session != null && !session.equals(radarSession);
        return another
                ? with(null, null, null, null, phone, radarSession)
                : with(ip, userAgent, deviceId, browserFingerprint, phone, radarSession);
    }

    /** The same, with a telephone number where this says none. */
    public RiskContext calling(String number) {
        return phone != null || number == null
                ? this
                : with(ip, userAgent, deviceId, browserFingerprint, number, session);
    }

    private RiskContext with(
            String address, String agent, String device, String fingerprint, String telephone, String radarSession) {
        return new RiskContext(
                address,
                agent,
                device,
                fingerprint,
                documentType,
                documentNumber,
                telephone,
                order,
                terminal,
                merchant,
                region,
                occurredAt,
                pos,
                radarSession);
    }

    @Override
    public String toString() {
        return "RiskContext[***]";
    }
}
