package io.vigia.api.payments.setup;

import io.vigia.api.payments.NextAction;
import io.vigia.api.payments.methods.MethodRequest;
import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Errors;
import io.vigia.api.platform.Listing;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.payments.setup.SetupIntent;
import io.vigia.domain.payments.setup.SetupRepository;
import io.vigia.domain.payments.setup.SetupUnexpectedState;
import io.vigia.service.audit.Answer;
import io.vigia.service.customers.CustomerService;
import io.vigia.service.payments.methods.MethodChoice;
import io.vigia.service.payments.setup.SetupIntentService;
import io.vigia.service.payments.setup.SetupResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** {@code /v1/setup_intents}. */
@Path("/setup_intents")
@ApplicationScoped
public class SetupIntentResource {

    private static final List<String> CANCEL_REASONS = List.of("abandoned", "duplicate", "requested_by_customer");

    @Inject
    private SetupIntentService setups;

    @Inject
    private CustomerService customers;

    @Inject
    private NextAction address;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        boolean confirm = Boolean.TRUE.equals(params.bool("confirm"));
        MethodChoice choice = MethodRequest.read(params);
        SetupIntent.Request asked = new SetupIntentRequest(params).over(SetupIntentRequest.NEW);
        return posting.answer(() -> answer(setups.create(asked, choice, confirm)));
    }

    @GET
    public Response list() {
        return posting.read(() -> {
            SetupRepository.Filter filter = new SetupRepository.Filter(
                    request.params().text("customer"), request.params().text("payment_method"));
            return Listing.of(request.path(), setups.list(filter, Listing.page(request.params())), this::json);
        });
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        request.params().text("client_secret");
        return posting.read(() -> json(setups.find(id)));
    }

    @POST
    @Path("/{id}")
    public Response update(@PathParam("id") String id) {
        MethodChoice choice = MethodRequest.read(request.params());
        SetupIntentRequest change = new SetupIntentRequest(request.params());
        return stated(() -> posting.change(() -> json(setups.update(id, change::over, choice))));
    }

    @POST
    @Path("/{id}/confirm")
    public Response confirm(@PathParam("id") String id) {
        MethodChoice choice = MethodRequest.read(request.params());
        SetupIntentRequest change = new SetupIntentRequest(request.params());
        return stated(() -> posting.answer(() -> answer(setups.confirm(id, change::over, choice))));
    }

    @POST
    @Path("/{id}/cancel")
    public Response cancel(@PathParam("id") String id) {
        String reason = request.params().oneOf("cancellation_reason", CANCEL_REASONS);
        request.params().list("expand");
        request.params().done();
        return stated(() -> posting.change(() -> json(setups.cancel(id, reason))));
    }

    /** A refusal because of where the setup stands says where that is, with the whole setup. */
    private Response stated(Supplier<Response> work) {
        try {
            return work.get();
        } catch (SetupUnexpectedState refusal) {
            WireObject error = Errors.of(refusal).with("setup_intent", json(setups.find(refusal.intentId())));
            return Posting.refuse(refusal, error);
        }
    }

    private Answer answer(SetupResult result) {
        SetupIntent intent = result.intent();
        if (result.declined() == null) {
            return new Answer(200, posting.render(json(intent)), intent.id());
        }
        WireObject error = SetupIntentJson.error(intent.failure(), id -> result.declined());
        WireObject whole = SetupIntentJson.of(intent, address, id -> result.declined());
        return new Answer(402, Errors.body(error.with("setup_intent", posting.expand(whole))), intent.id());
    }

    private WireObject json(SetupIntent intent) {
        return SetupIntentJson.of(intent, address, customers::findMethod);
    }
}
