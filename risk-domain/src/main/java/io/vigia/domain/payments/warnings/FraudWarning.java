package io.vigia.domain.payments.warnings;

import io.vigia.domain.kernel.Owned;
import io.vigia.domain.payments.Charge;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An issuer's word that a charge was fraud; on the wire an early fraud warning. */
@Entity
@Table(name = "early_fraud_warnings")
public class FraudWarning extends Owned {

    private String chargeId;
    private String paymentIntentId;
    private String fraudType;
    private boolean actionable;

    @Version
    private int version;

    protected FraudWarning() {}

    /**
     * @param id {@code issfr_…}
     * @param fraudType such as made_with_stolen_card
     */
    public FraudWarning(String id, Instant created, Charge charge, String fraudType) {
        super(id, charge.environment(), created);
        this.chargeId = charge.id();
        this.paymentIntentId = charge.paymentIntentId();
        this.fraudType = fraudType;
        this.actionable = !charge.refunded() && !charge.disputed();
    }

    /** A refund can no longer keep a dispute away: it came, or all was given back. */
    public void rest() {
        actionable = false;
    }

    public String chargeId() {
        return chargeId;
    }

    public String paymentIntentId() {
        return paymentIntentId;
    }

    public String fraudType() {
        return fraudType;
    }

    /** Whether giving the money back may still keep a dispute away. */
    public boolean isActionable() {
        return actionable;
    }
}
