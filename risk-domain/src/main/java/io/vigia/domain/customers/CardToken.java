package io.vigia.domain.customers;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A card that was read once and can be used once, by its token. */
@Entity
@Table(name = "card_tokens")
public class CardToken extends Owned {

    private CardDetails card;

    @Column(name = "billing_enc")
    private BillingDetails billing;

    private boolean used;

    @Version
    private int version;

    protected CardToken() {}

    /** @param id {@code tok_…} */
    public CardToken(String id, EnvironmentId environment, Instant created, CardDetails card, BillingDetails billing) {
        super(id, environment, created);
        this.card = card;
        this.billing = billing;
    }

    /** Uses the token up. */
    public void use() {
        used = true;
    }

    public CardDetails card() {
        return card;
    }

    public BillingDetails billing() {
        return billing == null ? BillingDetails.EMPTY : billing;
    }

    public boolean used() {
        return used;
    }
}
