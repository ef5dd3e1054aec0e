package io.vigia.domain.payments.evaluations;

import io.vigia.domain.kernel.Owned;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** What became of a payment that was evaluated, as the merchant tells it. */
@Entity
@Table(name = "evaluation_reports")
public class EvaluationReport extends Owned {

    private String evaluationId;

    @Enumerated(EnumType.STRING)
    private ReportType type;

    private Instant occurredAt;
    private String reason;
    private Long amount;

    protected EvaluationReport() {}

    /**
     * What is told.
     *
     * @param occurredAt when it happened, or null for now
     * @param reason the type's detail, or null
     * @param amount in the payment's currency, or null
     */
    public record Told(ReportType type, Instant occurredAt, String reason, Long amount) {}

    /** @param id {@code evrep_…} */
    public EvaluationReport(String id, Instant created, PaymentEvaluation evaluation, Told told) {
        super(id, evaluation.environment(), created);
        this.evaluationId = evaluation.id();
        this.type = told.type;
        this.occurredAt = told.occurredAt;
        this.reason = told.reason;
        this.amount = told.amount;
    }

    public String evaluationId() {
        return evaluationId;
    }

    public Told told() {
        return new Told(type, occurredAt, reason, amount);
    }
}
