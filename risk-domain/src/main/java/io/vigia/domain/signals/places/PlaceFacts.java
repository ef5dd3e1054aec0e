package io.vigia.domain.signals.places;

import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;

/** Writes on the sheet what is known of the places of an attempt: of its IP address, the distances, the region. */
public final class PlaceFacts {

    private static final AttributeCatalogue SLOTS = AttributeCatalogue.standard();
    private static final int IP_COUNTRY = SLOTS.slot("ip_country");
    private static final int IP_STATE = SLOTS.slot("ip_state");
    private static final int IP_ASN = SLOTS.slot("ip_asn");
    private static final int CONNECTION = SLOTS.slot("ip_address_connection_type");
    private static final int ANONYMOUS = SLOTS.slot("is_anonymous_ip");
    private static final int BILLING_TO_SHIPPING = SLOTS.slot("distance_between_billing_and_shipping_address");
    private static final int IP_TO_BILLING = SLOTS.slot("distance_between_ip_and_billing_address");
    private static final int IP_TO_SHIPPING = SLOTS.slot("distance_between_ip_and_shipping_address");
    private static final int REGION = SLOTS.slot("region_code");

    private PlaceFacts() {}

    /** Writes what is known; the rest stays missing. */
    public static void fill(Attempt attempt, Places places, FactSheet sheet) {
        IpPlace ip = places.ip();
        sheet.put(IP_COUNTRY, ip.country());
        sheet.put(IP_STATE, ip.state());
        if (ip.network().asn() != null) {
            sheet.put(IP_ASN, ip.network().asn().doubleValue());
        }
        sheet.put(CONNECTION, ip.network().connection());
        sheet.put(ANONYMOUS, ip.anonymous());
        sheet.put(REGION, places.region());
        Gazetteer gazetteer = Gazetteer.standard();
        Coordinates billing = gazetteer.find(attempt.billing().address());
        Coordinates shipping = gazetteer.find(attempt.shipping());
        sheet.put(BILLING_TO_SHIPPING, kilometres(billing, shipping));
        sheet.put(IP_TO_BILLING, kilometres(ip.coordinates(), billing));
        sheet.put(IP_TO_SHIPPING, kilometres(ip.coordinates(), shipping));
    }

    private static double kilometres(Coordinates from, Coordinates to) {
        return from == null || to == null ? Double.NaN : from.kilometresTo(to);
    }
}
