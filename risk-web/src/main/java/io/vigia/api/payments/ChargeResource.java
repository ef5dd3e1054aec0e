package io.vigia.api.payments;

import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Errors;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRepository.ChargeFilter;
import io.vigia.domain.payments.PaymentRequest;
import io.vigia.service.audit.Answer;
import io.vigia.service.payments.ChargeService;
import io.vigia.service.payments.PaymentResult;
import io.vigia.service.payments.PaymentService;
import io.vigia.service.payments.capture.CaptureService;
import io.vigia.service.payments.labels.LabelService;
import io.vigia.service.payments.methods.MethodChoice;
import io.vigia.service.payments.search.SearchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;

/** {@code /v1/charges}. */
@Path("/charges")
@ApplicationScoped
public class ChargeResource implements Expansions {

    @Inject
    private ChargeService charges;

    @Inject
    private PaymentService payments;

    @Inject
    private CaptureService captures;

    @Inject
    private LabelService labels;

    @Inject
    private SearchService search;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        MethodChoice source = ChargeCreateRequest.source(params);
        PaymentRequest asked = new ChargeCreateRequest(params).read();
        return posting.answer(() -> answer(payments.charge(asked, source)));
    }

    private Answer answer(PaymentResult result) {
        PaymentIntent intent = result.intent();
        if (result.declined() == null) {
            return new Answer(
                    200, posting.render(ChargeJson.of(charges.find(intent.latestChargeId()))), intent.latestChargeId());
        }
        return new Answer(
                402,
                Errors.body(PaymentIntentJson.error(intent.failure(), id -> result.declined())),
                intent.latestChargeId());
    }

    @GET
    public Response list() {
        return posting.read(() -> {
            ChargeFilter filter = new ChargeFilter(
                    request.params().text("customer"), request.params().text("payment_intent"));
            return Listing.of(request.path(), charges.list(filter, Listing.page(request.params())), ChargeJson::of);
        });
    }

    @GET
    @Path("/search")
    public Response search() {
        return posting.read(
                () -> Listing.of(request.path(), search.charges(Listing.search(request.params())), ChargeJson::of));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> ChargeJson.of(charges.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        ChargeRequest change = new ChargeRequest(request.params());
        String report = change.report();
        return posting.change(() -> {
            if (report != null) {
                labels.report(
                        id, report.equals("fraudulent")); // reads the charge anew to hold it: before it is changed
            }
            return ChargeJson.of(charges.update(id, change::over));
        });
    }

    @POST
    @Path("/{id}/capture")
    public Response capture(@PathParam("id") String id) {
        Params params = request.params();
        Long minor = params.integer("amount");
        params.list("expand");
        params.done();
        return posting.change(() -> ChargeJson.of(captures.captureCharge(id, minor)));
    }

    private WireObject json(String id) {
        return ChargeJson.of(charges.find(id));
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of(
                "payment_intent.latest_charge",
                this::json,
                "refund.charge",
                this::json,
                "dispute.charge",
                this::json,
                "review.charge",
                this::json,
                "radar.early_fraud_warning.charge",
                this::json);
    }
}
