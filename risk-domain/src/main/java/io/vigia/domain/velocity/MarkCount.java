package io.vigia.domain.velocity;

/** The questions of the kind "how many disputes did this card have" that are always kept answered. */
public enum MarkCount {
    DISPUTES_ON_CARD(Mark.Kind.DISPUTE, Dimension.CARD, "dispute_count_on_card_number"),
    DISPUTES_ON_IP(Mark.Kind.DISPUTE, Dimension.IP, "dispute_count_on_ip"),
    WARNINGS_ON_CARD(Mark.Kind.EARLY_FRAUD_WARNING, Dimension.CARD, "efw_count_on_card"),
    WARNINGS_ON_IP(Mark.Kind.EARLY_FRAUD_WARNING, Dimension.IP, "efw_count_on_ip"),
    REFUNDS_ON_CARD(Mark.Kind.REFUND, Dimension.CARD, "refund_count_on_card");

    private final Mark.Kind kind;
    private final Dimension owner;
    private final String attribute;

    MarkCount(Mark.Kind kind, Dimension owner, String attribute) {
        this.kind = kind;
        this.owner = owner;
        this.attribute = attribute;
    }

    /** What is counted. */
    public Mark.Kind kind() {
        return kind;
    }

    /** Whose counter it is. */
    public Dimension owner() {
        return owner;
    }

    /** The name of the attributes that tell it, without the window. */
    public String attribute() {
        return attribute;
    }
}
