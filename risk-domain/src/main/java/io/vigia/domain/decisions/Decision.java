package io.vigia.domain.decisions;

import io.vigia.domain.customers.PaymentMethodType;
import io.vigia.domain.decisions.settings.Regime;
import io.vigia.domain.decisions.settings.RiskMode;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.scoring.ScoringTrace;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Keys;
import io.vigia.rules.host.ObjectType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was decided about one attempt, with all it saw; also the row from which the counters are made anew. */
@Entity
@Table(name = "decisions")
public class Decision {

    @Id
    private String id;

    private String accountId;
    private boolean livemode;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private ObjectType objectType;

    private String objectId;

    @Enumerated(EnumType.STRING)
    private PaymentMethodType method;

    @Enumerated(EnumType.STRING)
    private AttemptStatus status;

    @Enumerated(EnumType.STRING)
    private OutcomeType outcome;

    private String riskLevel;
    private Integer riskScore;
    private String ruleId;
    private long amount;
    private String currency;
    private long amountUsdMicros;
    private byte[] dimensions;
    private String modelVersion;
    private int tookMicros;
    private byte[] features;
    private String challengerVersion;
    private Integer challengerScore;
    private Integer originalScore;
    private Double propensity;
    private String exploration;

    /** Null where the engine decides, as in almost every row. */
    @Enumerated(EnumType.STRING)
    private RiskMode engineMode;

    @Enumerated(EnumType.STRING)
    private OutcomeType withheld;

    @Column(name = "record_enc")
    private SealedRecord record;

    protected Decision() {}

    /**
     * @param attempt what counters keep of it
     * @param objectId the payment intent
     */
    public Decision(AttemptRecord attempt, String objectId, Money amount, Result result) {
        this.id = attempt.decisionId();
        this.accountId = attempt.environment().accountId();
        this.livemode = attempt.environment().livemode();
        this.at = attempt.at();
        this.objectType = attempt.object();
        this.objectId = objectId;
        this.method = attempt.method();
        this.status = attempt.status();
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.amountUsdMicros = attempt.amountUsdMicros();
        this.dimensions = attempt.keys().toBytes();
        keep(result);
    }

    /** Something became of the attempt: the voucher was paid, the payer authenticated. */
    public void became(AttemptStatus newStatus) {
        status = newStatus;
    }

    /** It was thought over once more, after the payer authenticated. */
    public void revised(AttemptStatus newStatus, Result result) {
        status = newStatus;
        keep(result);
    }

    private void keep(Result result) {
        outcome = result.outcome().type();
        riskLevel = result.outcome().riskLevel();
        riskScore = result.outcome().riskScore();
        ruleId = result.outcome().rule();
        modelVersion = result.modelVersion();
        tookMicros = result.tookMicros();
        record = new SealedRecord(result.record());
        ScoringTrace scoring = result.scoring();
        features = scoring.features();
        challengerVersion = scoring.challengerVersion();
        challengerScore = scoring.challengerScore();
        originalScore = scoring.originalScore();
        propensity = scoring.propensity();
        exploration = scoring.exploration();
        engineMode = result.regime().mode() == RiskMode.ENFORCE
                ? null
                : result.regime().mode();
        withheld = result.regime().withheld();
    }

    public String id() {
        return id;
    }

    public EnvironmentId environment() {
        return new EnvironmentId(accountId, Mode.of(livemode));
    }

    public Instant at() {
        return at;
    }

    public ObjectType objectType() {
        return objectType;
    }

    public String objectId() {
        return objectId;
    }

    public OutcomeType outcome() {
        return outcome;
    }

    public String riskLevel() {
        return riskLevel;
    }

    /** 0 to 99, or null if it was not scored. */
    public Integer riskScore() {
        return riskScore;
    }

    /** The public id of the rule that decided, or null. */
    public String ruleId() {
        return ruleId;
    }

    public Money amount() {
        return new Money(amount, currency);
    }

    /** Under which mode of the engine it was made. */
    public Regime regime() {
        return new Regime(engineMode == null ? RiskMode.ENFORCE : engineMode, withheld);
    }

    public String modelVersion() {
        return modelVersion;
    }

    /** How long deciding took, in microseconds. */
    public int tookMicros() {
        return tookMicros;
    }

    public DecisionRecord record() {
        return record.record();
    }

    /** How it was scored, besides the score; decisions of earlier versions of the platform have nothing of it. */
    public ScoringTrace scoring() {
        return new ScoringTrace(features, challengerVersion, challengerScore, originalScore, propensity, exploration);
    }

    /** What counters keep of the attempt. */
    public AttemptRecord attempt() {
        return new AttemptRecord(
                environment(), id, at, objectType, status, amountUsdMicros, method, Keys.parse(dimensions));
    }

    /**
     * How the decision came out.
     *
     * @param tookMicros how long it took, in microseconds
     * @param scoring how it was scored, besides the score
     * @param regime under which mode of the engine
     */
    public record Result(
            Outcome outcome,
            String modelVersion,
            int tookMicros,
            DecisionRecord record,
            ScoringTrace scoring,
            Regime regime) {}
}
