package io.vigia.domain.scoring.features;

import io.vigia.domain.velocity.Dimension;

/** Whom or what a feature is about. */
public enum Entity {
    /** The best that is known of who pays: the customer, else the card, the document, the e-mail, the telephone, the device. */
    PAYER(null),
    CARD(Dimension.CARD),
    EMAIL(Dimension.EMAIL),
    DEVICE(Dimension.DEVICE),
    IP(Dimension.IP),
    DOCUMENT(Dimension.DOCUMENT),
    PHONE(Dimension.PHONE),
    TERMINAL(Dimension.TERMINAL),
    MERCHANT(Dimension.MERCHANT),
    BIN(Dimension.BIN),
    EMAIL_DOMAIN(Dimension.EMAIL_DOMAIN);

    private final Dimension dimension;

    Entity(Dimension dimension) {
        this.dimension = dimension;
    }

    /** The counters' word for it; null for the payer, whose is the best that is there. */
    Dimension dimension() {
        return dimension;
    }
}
