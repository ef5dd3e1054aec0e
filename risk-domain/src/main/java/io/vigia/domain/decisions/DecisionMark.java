package io.vigia.domain.decisions;

import io.vigia.domain.kernel.Owned;
import io.vigia.domain.velocity.Keys;
import io.vigia.domain.velocity.Mark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What befell a payment after it was decided, kept with what the decision was counted by. */
@Entity
@Table(name = "decision_marks")
public class DecisionMark extends Owned {

    @Enumerated(EnumType.STRING)
    private Mark.Kind kind;

    private boolean fraud;
    private String decisionId;
    private byte[] dimensions;

    protected DecisionMark() {}

    public DecisionMark(Mark mark, String decisionId) {
        super(mark.id(), mark.environment(), mark.at());
        this.kind = mark.kind();
        this.fraud = mark.fraud();
        this.decisionId = decisionId;
        this.dimensions = mark.keys().toBytes();
    }

    /** The decision about the payment that it befell. */
    public String decisionId() {
        return decisionId;
    }

    /** As the counters take it. */
    public Mark mark() {
        return new Mark(environment(), id(), kind, created(), fraud, Keys.parse(dimensions));
    }
}
