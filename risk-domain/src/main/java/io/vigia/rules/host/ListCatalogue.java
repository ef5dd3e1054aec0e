package io.vigia.rules.host;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which named lists there are in one environment, without their items: items are asked through {@link Facts}, so that
 * changing them needs no compiling.
 *
 * @param types the type of the items of each list, by its alias without the {@code @}
 */
public record ListCatalogue(Map<String, ItemType> types) {

    /** What the items of a list are, and so which attributes can be looked up in it. */
    public enum ItemType {
        CARD_FINGERPRINT("card_fingerprint"),
        CARD_BIN("card_bin"),
        EMAIL("email"),
        IP_ADDRESS("ip_address"),
        COUNTRY,
        STRING,
        CASE_SENSITIVE_STRING,
        CUSTOMER_ID("customer", "customer_id"),
        DEVICE_ID("device_id"),
        DOCUMENT_NUMBER("document_number"),
        PHONE("phone");

        private final Set<String> attributes;

        ItemType(String... attributes) {
            this.attributes = Set.of(attributes);
        }

        /** The name of the type in the API, such as {@code card_bin}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether values of this attribute can be items of such a list; metadata can be items of any. */
        public boolean holds(Attribute attribute) {
            return switch (this) {
                case STRING, CASE_SENSITIVE_STRING -> attribute.kind() != AttributeType.Kind.BOOLEAN;
                case COUNTRY -> attribute.kind() == AttributeType.Kind.COUNTRY;
                default -> attributes.contains(attribute.name());
            };
        }
    }

    /** The catalogue of an environment that has no list. */
    public static final ListCatalogue NONE = new ListCatalogue(Map.of());

    public ListCatalogue {
        types = Map.copyOf(types);
    }

    /** Whether there is a list of this alias. */
    public boolean contains(String alias) {
        return types.containsKey(alias);
    }
}
