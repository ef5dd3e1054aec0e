package io.vigia.domain.payments.labels;

import io.vigia.domain.kernel.Owned;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.evaluations.PaymentEvaluation;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** One word on whether a payment was fraud. It is never altered, only undone. */
@Entity
@Table(name = "labels")
public class Label extends Owned {

    private String paymentIntentId;
    private String chargeId;
    private String decisionId;
    private boolean fraud;

    @Enumerated(EnumType.STRING)
    private LabelSource source;

    private String sourceId;
    private int weight;
    private String author;
    private Instant undoneAt;
    private String undoneBy;

    @Version
    private int version;

    protected Label() {}

    /**
     * @param id {@code lbl_…}
     * @param sourceId the refund, dispute, warning or review, or null
     * @param author a member, a key or the platform
     */
    public Label(String id, Instant created, Charge charge, LabelSource source, String sourceId, String author) {
        super(id, charge.environment(), created);
        this.paymentIntentId = charge.paymentIntentId();
        this.chargeId = charge.id();
        this.decisionId = charge.decisionId();
        this.fraud = source.isFraud();
        this.source = source;
        this.sourceId = sourceId;
        this.weight = source.weight();
        this.author = author;
    }

    /**
     * A label of a payment that somebody else carries.
     *
     * @param sourceId the report
     */
    public Label(
            String id,
            Instant created,
            PaymentEvaluation evaluation,
            LabelSource source,
            String sourceId,
            String author) {
        super(id, evaluation.environment(), created);
        this.paymentIntentId = evaluation.id();
        this.chargeId = evaluation.id();
        this.decisionId = evaluation.decisionId();
        this.fraud = source.isFraud();
        this.source = source;
        this.sourceId = sourceId;
        this.weight = source.weight();
        this.author = author;
    }

    /** The label that counts among those of one payment: of those not undone the weightiest, of equal ones the last. */
    public static Optional<Label> standing(Collection<Label> ofOnePayment) {
        return ofOnePayment.stream()
                .filter(label -> !label.isUndone())
                .max(Comparator.comparingInt(Label::weight).thenComparing(Label::id));
    }

    public void undo(Instant at, String by) {
        undoneAt = at;
        undoneBy = by;
    }

    public String paymentIntentId() {
        return paymentIntentId;
    }

    public String chargeId() {
        return chargeId;
    }

    public String decisionId() {
        return decisionId;
    }

    public boolean isFraud() {
        return fraud;
    }

    public LabelSource source() {
        return source;
    }

    public String sourceId() {
        return sourceId;
    }

    /** How far to trust it, in percent. */
    public int weight() {
        return weight;
    }

    public String author() {
        return author;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public Instant undoneAt() {
        return undoneAt;
    }

    public String undoneBy() {
        return undoneBy;
    }
}
