package io.vigia.service.decisions;

import io.vigia.domain.decisions.Decision;
import io.vigia.domain.decisions.DecisionRecord;
import io.vigia.domain.decisions.DecisionRepository;
import io.vigia.domain.decisions.FactGatherer;
import io.vigia.domain.decisions.Outcome;
import io.vigia.domain.decisions.settings.RiskMode;
import io.vigia.domain.decisions.settings.RiskSettings;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.scoring.Scored;
import io.vigia.domain.signals.Attempt;
import io.vigia.domain.signals.FactSheet;
import io.vigia.domain.signals.SignalReader;
import io.vigia.domain.signals.Signals;
import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptRecorder;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.rules.host.FunctionCall;
import io.vigia.service.accounts.AccountBook;
import io.vigia.service.decisions.settings.RiskSettingsBook;
import io.vigia.service.decisions.stats.DecisionStats;
import io.vigia.service.lists.ActiveLists;
import io.vigia.service.lists.ListBook;
import io.vigia.service.rulesets.ActiveRules;
import io.vigia.service.rulesets.RuleBook;
import io.vigia.service.scoring.Scorer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;

/** Decides about attempts to pay: counters, facts, score, rules, in this order and once each. */
@ApplicationScoped
public class DecisionEngine {

    @Inject
    private Reservations reservations;

    @Inject
    private SignalReader signalReader;

    @Inject
    private AttemptRecorder recorder;

    @Inject
    private FactGatherer gatherer;

    @Inject
    private Scorer scorer;

    @Inject
    private RuleBook ruleBook;

    @Inject
    private ListBook listBook;

    @Inject
    private AccountBook accounts;

    @Inject
    private RiskSettingsBook settings;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private DecisionStats stats;

    /** Thinks about an attempt, whose place in the counters is taken until the current transaction ends. */
    public Judgement judge(Attempt attempt) {
        return judge(attempt, reservations::reserve);
    }

    /** Thinks about an attempt once more, at its old place in the counters. */
    public Judgement judgeAgain(Attempt attempt) {
        return judge(attempt, (counted, questions, backdated) -> reservations.reserveAgain(counted, questions));
    }

    private Judgement judge(Attempt attempt, Counting counting) {
        long started = System.nanoTime();
        RiskSettings.Choices choices = settings.of(attempt.environment());
        ActiveRules rules = ruleBook.active(attempt.environment());
        ActiveLists lists = listBook.active(attempt.environment());
        Signals signals = signalReader.read(attempt);
        AttemptRecord counted = recorder.record(attempt, signals);
        boolean backdated = attempt.context().occurredAt() != null;
        VelocityReading reading = counting.reserve(counted, rules.questions(), backdated);
        FactSheet facts = gatherer.gather(
                new FactGatherer.Known(attempt, signals, reading),
                lists::contains,
                accounts.currency(attempt.environment().accountId()));
        Scored scored = scorer.score(attempt, new Scorer.Known(counted, facts, reading, use(choices.mode())));
        RuleRunner runner = new RuleRunner(rules, attempt.object(), facts, choices.mode() != RiskMode.OFF);
        return new Judgement(attempt, counted, facts, scored, new Judgement.Standards(runner, choices), started);
    }

    /**
     * Keeps what was decided with all it saw, in the current transaction.
     *
     * @param objectId what it was decided about
     * @param status what became of the attempt so far
     */
    public void keep(Judgement judgement, String objectId, Outcome outcome, AttemptStatus status) {
        AttemptRecord counted = judgement.counted().with(status);
        boolean fresh = reservations.became(counted);
        DecisionRecord.Reasons reasons = new DecisionRecord.Reasons(
                judgement.facts().answers(),
                judgement.score().contributions().stream()
                        .map(c -> new DecisionRecord.Contribution(c.factor(), c.points(), c.detail()))
                        .toList(),
                judgement.verdict().matched());
        DecisionRecord seen = new DecisionRecord(judgement.facts(), reasons);
        Decision.Result result = new Decision.Result(
                outcome,
                judgement.score().modelVersion(),
                judgement.micros(),
                seen,
                judgement.trace(),
                judgement.regime());
        if (judgement.backdated() || !fresh) {
            stats.reopen(counted.environment(), counted.at());
        }
        if (fresh) {
            decisions.add(counted.environment(), new Decision(counted, objectId, judgement.amount(), result));
        } else {
            existing(counted.environment(), counted.decisionId()).revised(status, result);
        }
    }

    /** Keeps and counts, in the current transaction, what became of an attempt that was decided about before. */
    public void became(EnvironmentId environment, String decisionId, AttemptStatus status) {
        Decision decision = existing(environment, decisionId);
        decision.became(status);
        reservations.settle(decision.attempt());
    }

    private Decision existing(EnvironmentId environment, String decisionId) {
        return decisions.find(environment, decisionId).orElseThrow();
    }

    private static Scorer.Use use(RiskMode mode) {
        return switch (mode) {
            case ENFORCE -> Scorer.Use.DECIDE;
            case SHADOW -> Scorer.Use.WATCH;
            case OFF -> Scorer.Use.NONE;
        };
    }

    /** A way to take a place in the counters. */
    private interface Counting {
        VelocityReading reserve(AttemptRecord attempt, Collection<FunctionCall> questions, boolean backdated);
    }
}
