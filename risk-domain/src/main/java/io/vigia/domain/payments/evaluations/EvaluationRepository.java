package io.vigia.domain.payments.evaluations;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.List;
import java.util.Optional;

/** Evaluations and what was reported of them. */
public interface EvaluationRepository {

    void add(EnvironmentId environment, PaymentEvaluation evaluation);

    Optional<PaymentEvaluation> find(EnvironmentId environment, String id);

    void add(EnvironmentId environment, EvaluationReport report);

    /** What was reported of one, oldest first, at most 100. */
    List<EvaluationReport> reports(EnvironmentId environment, String evaluationId);
}
