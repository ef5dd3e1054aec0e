package io.vigia.domain.decisions;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.kernel.Owned;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** An amount of money that was decided about, with what is searched for of the latest decision. */
@MappedSuperclass
public abstract class Assessed extends Owned {

    private long amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private OutcomeType outcome;

    private String riskLevel;
    private Integer riskScore;
    private String ruleId;
    private Long emailKey;

    /** For the persistence provider. */
    protected Assessed() {}

    protected Assessed(String id, EnvironmentId environment, Instant created) {
        super(id, environment, created);
    }

    protected void worth(Money money) {
        amount = money.minor();
        currency = money.currency();
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    protected void assessed(Outcome result, Long emailKeyOfAttempt) {
        outcome = result.type();
        riskLevel = result.riskLevel();
        riskScore = result.riskScore();
        ruleId = result.rule();
        emailKey = emailKeyOfAttempt;
    }

    /** How the latest decision came out, or null. */
    public OutcomeType outcome() {
        return outcome;
    }

    public String riskLevel() {
        return riskLevel;
    }

    public Integer riskScore() {
        return riskScore;
    }

    public String ruleId() {
        return ruleId;
    }
}
