package io.vigia.api.payments;

import io.vigia.api.payments.methods.MethodRequest;
import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Errors;
import io.vigia.api.platform.Expansions;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.domain.payments.PaymentRequest;
import io.vigia.domain.payments.UnexpectedState;
import io.vigia.service.audit.Answer;
import io.vigia.service.customers.CustomerService;
import io.vigia.service.payments.PaymentResult;
import io.vigia.service.payments.PaymentService;
import io.vigia.service.payments.capture.CaptureService;
import io.vigia.service.payments.methods.MethodChoice;
import io.vigia.service.payments.search.SearchService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code /v1/payment_intents}. */
@Path("/payment_intents")
@ApplicationScoped
public class PaymentIntentResource implements Expansions {

    private static final List<String> CANCEL_REASONS =
            List.of("duplicate", "fraudulent", "requested_by_customer", "abandoned");

    @Inject
    private PaymentService payments;

    @Inject
    private CaptureService captures;

    @Inject
    private CustomerService customers;

    @Inject
    private NextAction nextAction;

    @Inject
    private SearchService search;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        PaymentRequest asked = new PaymentIntentRequest(params).create();
        boolean confirm = Boolean.TRUE.equals(params.bool("confirm"));
        MethodChoice choice = MethodRequest.read(params);
        finish(params);
        return posting.answer(() -> answer(payments.create(asked, choice, confirm)));
    }

    @GET
    public Response list() {
        return posting.read(() -> Listing.of(
                request.path(),
                payments.list(request.params().text("customer"), Listing.page(request.params())),
                this::json));
    }

    @GET
    @Path("/search")
    public Response search() {
        return posting.read(
                () -> Listing.of(request.path(), search.intents(Listing.search(request.params())), this::json));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        request.params().text("client_secret");
        return posting.read(() -> json(payments.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        MethodChoice choice = MethodRequest.read(request.params());
        return stated(() -> posting.answer(() -> answer(payments.update(id, this::change, choice))));
    }

    @POST
    @Path("/{id}/confirm")
    public Response confirm(@PathParam("id") String id) {
        MethodChoice choice = MethodRequest.read(request.params());
        request.params().text("client_secret");
        return stated(() -> posting.answer(() -> answer(payments.confirm(id, this::change, choice))));
    }

    @POST
    @Path("/{id}/capture")
    public Response capture(@PathParam("id") String id) {
        Long minor = request.params().integer("amount_to_capture");
        request.params().bool("final_capture");
        boolean says = request.params().has("metadata");
        request.params().metadata(Metadata.EMPTY);
        finish(request.params());
        return stated(() -> posting.change(() -> {
            if (says) {
                payments.update(id, this::annotated, null);
            }
            return json(captures.capture(id, minor));
        }));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") String id) {
        String reason = request.params().oneOf("cancellation_reason", CANCEL_REASONS);
        finish(request.params());
        return stated(() -> posting.change(() -> json(payments.cancel(id, reason))));
    }

    /** A refusal because of where the payment stands says where that is, with the whole payment. */
    private Response stated(Supplier<Response> work) {
        try {
            return work.get();
        } catch (UnexpectedState refusal) {
            WireObject error = Errors.of(refusal).with("payment_intent", json(payments.find(refusal.intentId())));
            return Posting.refuse(refusal, error);
        }
    }

    private PaymentRequest annotated(PaymentRequest known) {
        return known.saying(request.params().metadata(known.metadata()));
    }

    private PaymentRequest change(PaymentRequest known) {
        PaymentRequest changed = new PaymentIntentRequest(request.params()).over(known);
        finish(request.params());
        return changed;
    }

    private static void finish(Params params) {
        params.list("expand");
        params.done();
    }

    private Answer answer(PaymentResult result) {
        PaymentIntent intent = result.intent();
        if (result.declined() == null) {
            return new Answer(200, posting.render(json(intent)), intent.id());
        }
        WireObject error = PaymentIntentJson.error(intent.failure(), id -> result.declined());
        error.with("payment_intent", posting.expand(json(intent)));
        return new Answer(402, Errors.body(error), intent.id());
    }

    private WireObject json(PaymentIntent intent) {
        return PaymentIntentJson.of(intent, nextAction, customers::findMethod);
    }

    @Override
    public Map<String, Function<String, WireObject>> byPath() {
        return Map.of(
                "charge.payment_intent", id -> json(payments.find(id)),
                "refund.payment_intent", id -> json(payments.find(id)),
                "dispute.payment_intent", id -> json(payments.find(id)),
                "review.payment_intent", id -> json(payments.find(id)),
                "radar.early_fraud_warning.payment_intent", id -> json(payments.find(id)));
    }
}
