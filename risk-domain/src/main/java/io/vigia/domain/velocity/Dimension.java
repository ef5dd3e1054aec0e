package io.vigia.domain.velocity;

import java.util.Optional;

/** The data of an attempt that it is counted by. */
public enum Dimension {
    EMAIL(1, "email"),
    CARD(2, "card_fingerprint"),
    CUSTOMER(3, "customer"),
    IP(4, "ip_address"),
    BILLING_ADDRESS(5, "billing_address"),
    SHIPPING_ADDRESS(6, "shipping_address"),
    DEVICE(7, "device_id"),
    FINGERPRINT(8, "browser_fingerprint"),
    DOCUMENT(9, "document_number"),
    PHONE(10, "phone"),
    NAME(11, "cardholder_name"),
    BIN(12, "card_bin"),
    EMAIL_DOMAIN(13, "email_domain"),
    TERMINAL(14, "terminal_id"),
    MERCHANT(15, "merchant_id"),
    SKU(16, "item_sku"),
    /** A customer together with the order's first item. */
    CUSTOMER_SKU(17, null),
    /** A customer together with the acquiring merchant. */
    CUSTOMER_MERCHANT(18, null),
    /** Where it took place: coordinates, packed. Kept with the attempt, and nothing is counted by it. */
    PLACE(19, null),
    /** The region: its DANE code after a 1. Kept with the attempt, and nothing is counted by it. */
    REGION(20, null),
    SHIPPING_CITY(21, "shipping_address_city");

    private static final Dimension[] ALL = values();

    private final int code;
    private final String attribute;

    Dimension(int code, String attribute) {
        this.code = code;
        this.attribute = attribute;
    }

    /** The number that stored records name it by; never given to another. */
    public int code() {
        return code;
    }

    /** Whether every attempt reads its tallies; the others are counted for the functions of rules alone. */
    public boolean isTallied() {
        return switch (this) {
            case FINGERPRINT, NAME, BIN, EMAIL_DOMAIN, MERCHANT, SKU, PLACE, REGION, SHIPPING_CITY -> false;
            default -> true;
        };
    }

    /** Whether a history is kept of its values; of place and region none is. */
    public boolean isCounted() {
        return this != PLACE && this != REGION;
    }

    /** How many there are. */
    public static int count() {
        return ALL.length;
    }

    /** The dimension of a stored number; empty if this version does not know it. */
    public static Optional<Dimension> ofCode(int code) {
        for (Dimension dimension : ALL) {
            if (dimension.code == code) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }

    /** The dimension that counts an attribute's values, so that rules can call functions on it; empty if none does. */
    public static Optional<Dimension> ofAttribute(String name) {
        for (Dimension dimension : ALL) {
            if (name.equals(dimension.attribute)) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }
}
