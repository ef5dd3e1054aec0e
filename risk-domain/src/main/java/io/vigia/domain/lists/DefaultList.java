package io.vigia.domain.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the default lists are about: each has one list that allows and one that blocks, in every environment. */
public enum DefaultList {
    CARD_BIN(ItemType.CARD_BIN, "card_bin"),
    CARD_COUNTRY(ItemType.COUNTRY, "card_country"),
    CARD_FINGERPRINT(ItemType.CARD_FINGERPRINT, "card_fingerprint"),
    CHARGE_DESCRIPTION(ItemType.STRING, "charge_description"),
    CLIENT_IP_ADDRESS(ItemType.IP_ADDRESS, "ip_address"),
    CLIENT_IP_COUNTRY(ItemType.COUNTRY, "ip_country"),
    CUSTOMER_ID(ItemType.CUSTOMER_ID, "customer"),
    DEVICE_ID(ItemType.DEVICE_ID, "device_id"),
    DOCUMENT_NUMBER(ItemType.DOCUMENT_NUMBER, "document_number"),
    EMAIL(ItemType.EMAIL, "email"),
    EMAIL_DOMAIN(ItemType.STRING, "email_domain"),
    PHONE(ItemType.PHONE, "phone"),
    TERMINAL_ID(ItemType.CASE_SENSITIVE_STRING, "terminal_id");

    private final ItemType itemType;
    private final String attribute;

    DefaultList(ItemType itemType, String attribute) {
        this.itemType = itemType;
        this.attribute = attribute;
    }

    public ItemType itemType() {
        return itemType;
    }

    /** The attribute of a payment whose value is looked up in it, without the colons. */
    public String attribute() {
        return attribute;
    }

    /** The alias of the list of values that are let through. */
    public String allowlist() {
        return code() + "_allowlist";
    }

    /** The alias of the list of values that are stopped. */
    public String blocklist() {
        return code() + "_blocklist";
    }

    /** What every environment starts with. */
    public static List<ValueList.Draft> drafts() {
        List<ValueList.Draft> drafts = new ArrayList<>();
        for (DefaultList each : values()) {
            drafts.add(each.draft(each.allowlist()));
            drafts.add(each.draft(each.blocklist()));
        }
        return drafts;
    }

    private ValueList.Draft draft(String alias) {
        String words = alias.replace("_ip_", "_IP_").replace("list", " list").replace('_', ' ');
        String name = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return ValueList.Draft.of(alias, name, itemType);
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
