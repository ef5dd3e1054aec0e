package io.vigia.domain.velocity;

/** The questions of the kind "how many different cards came with this e-mail" that are always kept answered. */
public enum Pair {
    CARDS_PER_BILLING_ADDRESS(Dimension.BILLING_ADDRESS, Dimension.CARD, "card_count_for_billing_address"),
    CARDS_PER_CUSTOMER(Dimension.CUSTOMER, Dimension.CARD, "card_count_for_customer"),
    CARDS_PER_EMAIL(Dimension.EMAIL, Dimension.CARD, "card_count_for_email"),
    CARDS_PER_IP(Dimension.IP, Dimension.CARD, "card_count_for_ip_address"),
    CARDS_PER_SHIPPING_ADDRESS(Dimension.SHIPPING_ADDRESS, Dimension.CARD, "card_count_for_shipping_address"),
    EMAILS_PER_BILLING_ADDRESS(Dimension.BILLING_ADDRESS, Dimension.EMAIL, "email_count_for_billing_address"),
    EMAILS_PER_CARD(Dimension.CARD, Dimension.EMAIL, "email_count_for_card"),
    EMAILS_PER_IP(Dimension.IP, Dimension.EMAIL, "email_count_for_ip"),
    EMAILS_PER_SHIPPING_ADDRESS(Dimension.SHIPPING_ADDRESS, Dimension.EMAIL, "email_count_for_shipping_address"),
    NAMES_PER_CARD(Dimension.CARD, Dimension.NAME, "name_count_for_card"),
    CUSTOMERS_PER_CARD(Dimension.CARD, Dimension.CUSTOMER, "total_customers_for_card"),
    CUSTOMERS_PER_EMAIL(Dimension.EMAIL, Dimension.CUSTOMER, "total_customers_for_email"),
    CUSTOMERS_PER_DEVICE(Dimension.DEVICE, Dimension.CUSTOMER, "customers_per_device"),
    DEVICES_PER_CUSTOMER(Dimension.CUSTOMER, Dimension.DEVICE, "devices_per_customer"),
    DOCUMENTS_PER_DEVICE(Dimension.DEVICE, Dimension.DOCUMENT, "documents_per_device"),
    DOCUMENTS_PER_PHONE(Dimension.PHONE, Dimension.DOCUMENT, "documents_per_phone"),
    DOCUMENTS_PER_EMAIL(Dimension.EMAIL, Dimension.DOCUMENT, "documents_per_email"),
    PHONES_PER_DOCUMENT(Dimension.DOCUMENT, Dimension.PHONE, "phones_per_document"),
    MERCHANTS_PER_TERMINAL(Dimension.TERMINAL, Dimension.MERCHANT, "merchants_per_terminal");

    private final Dimension owner;
    private final Dimension counted;
    private final String attribute;

    Pair(Dimension owner, Dimension counted, String attribute) {
        this.owner = owner;
        this.counted = counted;
        this.attribute = attribute;
    }

    /** Whose counter it is. */
    public Dimension owner() {
        return owner;
    }

    /** What is counted. */
    public Dimension counted() {
        return counted;
    }

    /** The name of the attributes that tell it, without the window. */
    public String attribute() {
        return attribute;
    }
}
