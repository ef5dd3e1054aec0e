package io.vigia.api.payments.evaluations;

import io.vigia.api.decisions.DecisionRenderer;
import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.evaluations.EvaluationReport;
import io.vigia.domain.payments.evaluations.PaymentEvaluation;
import io.vigia.domain.platform.Permission;
import io.vigia.service.decisions.DecisionService;
import io.vigia.service.payments.evaluations.EvaluationService;
import io.vigia.service.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/radar/payment_evaluations}. */
@Path("/radar/payment_evaluations")
@ApplicationScoped
public class EvaluationResource {

    @Inject
    private EvaluationService evaluations;

    @Inject
    private DecisionService decisions;

    @Inject
    private DecisionRenderer renderer;

    @Inject
    private Caller caller;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        EvaluationService.Asked asked = EvaluationRequest.read(request.params());
        return posting.change(() -> json(evaluations.evaluate(asked)));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> json(evaluations.find(id)));
    }

    @POST
    @Path("/{id}/report")
    public Response report(@PathParam("id") String id) {
        return posting.change(() -> {
            evaluations.find(id);
            EvaluationReport.Told told = EvaluationRequest.report(request.params());
            return json(evaluations.report(id, told));
        });
    }

    private WireObject json(PaymentEvaluation evaluation) {
        String decision = evaluation.decisionId();
        return EvaluationJson.of(
                evaluation,
                evaluations.reports(evaluation.id()),
                caller.may(Permission.DECISIONS_READ) ? renderer.of(decisions.find(decision)) : decision);
    }
}
