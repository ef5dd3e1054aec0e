package io.vigia.service.decisions;

import io.vigia.domain.customers.TestCard;
import io.vigia.domain.decisions.Assessment;
import io.vigia.domain.decisions.MatchedRule;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.OutcomeType;
import io.vigia.domain.decisions.Outcomes;
import io.vigia.domain.decisions.Verdict;
import io.vigia.domain.decisions.settings.Regime;
import io.vigia.domain.decisions.settings.RiskMode;
import io.vigia.domain.decisions.settings.RiskSettings;
import io.vigia.domain.kernel.Money;
import io.vigia.domain.scoring.Score;
import io.vigia.domain.scoring.Scored;
import io.vigia.domain.scoring.ScoringTrace;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.AttributeCatalogue;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.rules.host.Action;
import java.util.Map;
import java.util.Optional;

/** What is thought of one attempt while it is carried out: its facts, its score, and what the rules say. */
public final class Judgement {

    private static final AttributeCatalogue CATALOGUE = AttributeCatalogue.standard();
    private static final int CVC_CHECK = CATALOGUE.slot("cvc_check");
    private static final int ZIP_CHECK = CATALOGUE.slot("address_zip_check");
    private static final int LINE1_CHECK = CATALOGUE.slot("address_line1_check");

    private final Attempt attempt;
    private final AttemptRecord counted;
    private final FactSheet facts;
    private final Scored scored;
    private final Standards standards;
    private final long startedNanos;
    private Verdict verdict;

    Judgement(
            Attempt attempt,
            AttemptRecord counted,
            FactSheet facts,
            Scored scored,
            Standards standards,
            long startedNanos) {
        this.attempt = attempt;
        this.counted = counted;
        this.facts = facts;
        this.scored = scored;
        this.standards = standards;
        this.startedNanos = startedNanos;
        this.verdict = standards.rules.beforeNetwork();
    }

    public String decisionId() {
        return attempt.decisionId();
    }

    /** The e-mail that was compared, or null. */
    public String email() {
        return attempt.email();
    }

    /** Whether the attempt says that it took place earlier. */
    boolean backdated() {
        return attempt.context().occurredAt() != null;
    }

    Money amount() {
        return attempt.amount();
    }

    public Assessment risk() {
        Score score = scored.score();
        return new Assessment(score.level().wire(), score.level().isScored() ? score.value() : null);
    }

    /** What the decision saw, by name. */
    public Map<String, Object> seen() {
        return facts.present();
    }

    /** Whether the attempt must not go on: it is over the limit, or a block rule matched and no allow rule did. */
    public boolean blocks() {
        return isOverLimit() || enforces() && wantsToBlock();
    }

    /** Whether a rule wants the payer to authenticate. */
    public boolean asksAuthentication() {
        return inForce().says(Action.REQUEST_3DS);
    }

    /** Whether the account takes no amounts as large as this. */
    public boolean isOverLimit() {
        return standards.choices.isOver(attempt.amount());
    }

    /** The outcome of an attempt that is stopped before the network is asked. */
    public Outcome blocked() {
        if (isOverLimit()) {
            return Outcomes.overLimit(risk());
        }
        if (stops() && !verdict.says(Action.BLOCK)) {
            return Outcomes.unscored(risk());
        }
        return Outcomes.blocked(risk(), verdict.first(Action.BLOCK));
    }

    public Outcome approved() {
        return Outcomes.approved(risk(), inForce());
    }

    public Outcome authenticate() {
        return Outcomes.authenticate(risk(), inForce().first(Action.REQUEST_3DS));
    }

    /** The outcome of an attempt that is stopped because of what the issuer's checks say. */
    public Outcome reversed() {
        MatchedRule rule = verdict.first(Action.BLOCK).orElseThrow();
        return Outcomes.reversed(risk(), rule);
    }

    /** Takes in what the issuer compared, and asks the rules that wait for it. */
    public void checked(String cvc, String postalCode, String line1) {
        facts.put(CVC_CHECK, cvc);
        facts.put(ZIP_CHECK, postalCode);
        facts.put(LINE1_CHECK, line1);
        verdict = verdict.and(standards.rules.afterNetwork(verdict));
    }

    AttemptRecord counted() {
        return counted;
    }

    FactSheet facts() {
        return facts;
    }

    Score score() {
        return scored.score();
    }

    ScoringTrace trace() {
        return scored.trace();
    }

    Verdict verdict() {
        return verdict;
    }

    /** Under which mode it is thought about, and what comes of it only there. */
    Regime regime() {
        return new Regime(standards.choices.mode(), enforces() || isOverLimit() ? null : withheld());
    }

    private OutcomeType withheld() {
        if (wantsToBlock()) {
            return OutcomeType.BLOCKED;
        }
        if (verdict.says(Action.REQUEST_3DS)) {
            return OutcomeType.THREE_D_SECURE;
        }
        OutcomeType approved = Outcomes.approved(risk(), verdict).type();
        return approved == OutcomeType.AUTHORIZED ? null : approved;
    }

    private boolean wantsToBlock() {
        return verdict.says(Action.BLOCK) || alwaysBlocked() || stops();
    }

    private boolean enforces() {
        return standards.choices.mode() == RiskMode.ENFORCE;
    }

    private Verdict inForce() {
        return enforces() ? verdict : Verdict.NONE;
    }

    /** How long it has been thought about, in microseconds. */
    int micros() {
        return (int) Math.min(Integer.MAX_VALUE, (System.nanoTime() - startedNanos) / 1_000);
    }

    /** Whether it must not go on because it could not be scored; a rule that allows it says more. */
    private boolean stops() {
        return scored.stops() && !verdict.says(Action.ALLOW);
    }

    private boolean alwaysBlocked() {
        if (standards.choices.mode() == RiskMode.OFF) {
            return false;
        }
        Optional<TestCard> card = TestCard.of(attempt.card());
        return card.isPresent() && card.get().effect().kind() == TestCard.Kind.ALWAYS_BLOCKED;
    }

    /** What is held against an attempt, and how far that counts. */
    record Standards(RuleRunner rules, RiskSettings.Choices choices) {}
}
