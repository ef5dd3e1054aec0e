package io.vigia.domain.velocity;

/** The questions of the kind "how many different cards came with this e-mail" that are always kept answered. */
public enum Pair {
    CARDS_PER_BILLING_ADDRESS(Dimension.BILLING_ADDRESS, Dimension.CARD),
    CARDS_PER_CUSTOMER(Dimension.CUSTOMER, Dimension.CARD),
    CARDS_PER_EMAIL(Dimension.EMAIL, Dimension.CARD),
    CARDS_PER_IP(Dimension.IP, Dimension.CARD),
    CARDS_PER_SHIPPING_ADDRESS(Dimension.SHIPPING_ADDRESS, Dimension.CARD),
    EMAILS_PER_BILLING_ADDRESS(Dimension.BILLING_ADDRESS, Dimension.EMAIL),
    EMAILS_PER_CARD(Dimension.CARD, Dimension.EMAIL),
    EMAILS_PER_IP(Dimension.IP, Dimension.EMAIL),
    EMAILS_PER_SHIPPING_ADDRESS(Dimension.SHIPPING_ADDRESS, Dimension.EMAIL),
    NAMES_PER_CARD(Dimension.CARD, Dimension.NAME),
    CUSTOMERS_PER_CARD(Dimension.CARD, Dimension.CUSTOMER),
    CUSTOMERS_PER_EMAIL(Dimension.EMAIL, Dimension.CUSTOMER),
    CUSTOMERS_PER_DEVICE(Dimension.DEVICE, Dimension.CUSTOMER),
    DEVICES_PER_CUSTOMER(Dimension.CUSTOMER, Dimension.DEVICE),
    DOCUMENTS_PER_DEVICE(Dimension.DEVICE, Dimension.DOCUMENT),
    DOCUMENTS_PER_PHONE(Dimension.PHONE, Dimension.DOCUMENT),
    DOCUMENTS_PER_EMAIL(Dimension.EMAIL, Dimension.DOCUMENT),
    PHONES_PER_DOCUMENT(Dimension.DOCUMENT, Dimension.PHONE),
    MERCHANTS_PER_TERMINAL(Dimension.TERMINAL, Dimension.MERCHANT);

    private final Dimension owner;
    private final Dimension counted;

    Pair(Dimension owner, Dimension counted) {
        this.owner = owner;
        this.counted = counted;
    }

    /** Whose counter it is. */
    public Dimension owner() {
        return owner;
    }

    /** What is counted. */
    public Dimension counted() {
        return counted;
    }
}
