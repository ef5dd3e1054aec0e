package io.vigia.service.payments.evaluations;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.PageRequest;
import io.vigia.domain.payments.evaluations.EvaluationReport;
import io.vigia.domain.payments.evaluations.EvaluationRepository;
import io.vigia.domain.payments.evaluations.PaymentEvaluation;
import io.vigia.service.platform.Pages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Evaluations in the database. */
@ApplicationScoped
public class JpaEvaluationRepository implements EvaluationRepository {

    @Inject
    private EntityManager entities;

    @Override
    public void add(EnvironmentId environment, PaymentEvaluation evaluation) {
        entities.persist(evaluation);
    }

    @Override
    public Optional<PaymentEvaluation> find(EnvironmentId environment, String id) {
        return Optional.ofNullable(entities.find(PaymentEvaluation.class, id))
                .filter(evaluation -> evaluation.environment().equals(environment));
    }

    @Override
    public void add(EnvironmentId environment, EvaluationReport report) {
        entities.persist(report);
    }

    @Override
    public List<EvaluationReport> reports(EnvironmentId environment, String evaluationId) {
        return new Pages<>(entities, EvaluationReport.class, "evrep", environment)
                .with("evaluationId", evaluationId)
                .ascending(true)
                .get(PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
    }
}
