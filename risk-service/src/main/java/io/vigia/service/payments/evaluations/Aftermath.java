package io.vigia.service.payments.evaluations;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Ids;
import io.vigia.domain.payments.evaluations.EvaluationReport;
import io.vigia.domain.payments.evaluations.PaymentEvaluation;
import io.vigia.domain.payments.labels.Label;
import io.vigia.domain.payments.labels.LabelRepository;
import io.vigia.domain.payments.labels.LabelSource;
import io.vigia.service.audit.AuditTrail;
import io.vigia.service.decisions.CounterMarks;
import io.vigia.service.decisions.DecisionEngine;
import io.vigia.service.payments.labels.FraudWatch;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Lets what became of an evaluated payment count: in counters, among disputes and refunds, and as a label. */
@ApplicationScoped
public class Aftermath {

    @Inject
    private DecisionEngine engine;

    @Inject
    private CounterMarks marks;

    @Inject
    private LabelRepository labels;

    @Inject
    private FraudWatch watch;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Ids ids;

    void of(PaymentEvaluation evaluation, EvaluationReport report) {
        EnvironmentId environment = evaluation.environment();
        EvaluationReport.Told told = report.told();
        told.type().status().ifPresent(status -> engine.became(environment, evaluation.decisionId(), status));
        boolean fraud =
                told.type().label(told.reason()).filter(LabelSource::isFraud).isPresent();
        told.type()
                .mark()
                .ifPresent(kind -> marks.mark(
                        environment,
                        evaluation.decisionId(),
                        new CounterMarks.Befell(report.id(), kind, told.occurredAt(), fraud)));
        told.type().label(told.reason()).ifPresent(source -> label(evaluation, report, source));
    }

    private void label(PaymentEvaluation evaluation, EvaluationReport report, LabelSource source) {
        List<Label> all = new ArrayList<>(labels.of(evaluation.environment(), evaluation.id()));
        Instant at = report.told().occurredAt();
        if (source == LabelSource.USER_REPORT_SAFE || source == LabelSource.USER_REPORT_FRAUDULENT) {
            all.stream()
                    .filter(label -> label.source().isReport() && label.source() != source && !label.isUndone())
                    .forEach(label -> label.undo(at, caller.actorOrSystem().id()));
        }
        if (all.stream().noneMatch(label -> label.source() == source && !label.isUndone())) {
            Label label = new Label(
                    ids.next("lbl", at),
                    at,
                    evaluation,
                    source,
                    report.id(),
                    caller.actorOrSystem().id());
            labels.add(evaluation.environment(), label);
            audit.record("label.created", label.id());
            all.add(label);
        }
        watch.told(evaluation.environment(), evaluation.decisionId(), all);
    }
}
