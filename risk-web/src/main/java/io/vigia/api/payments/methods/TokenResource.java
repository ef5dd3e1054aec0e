package io.vigia.api.payments.methods;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.platform.ApiRequest;
import io.vigia.api.platform.Params;
import io.vigia.api.platform.Posting;
import io.vigia.api.platform.WireObject;
import io.vigia.domain.customers.Address;
import io.vigia.domain.customers.BillingDetails;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.CardToken;
import io.vigia.service.payments.methods.CardInput;
import io.vigia.service.payments.methods.TokenService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** {@code /v1/tokens}. */
@Path("/tokens")
@ApplicationScoped
public class TokenResource {

    @Inject
    private TokenService tokens;

    @Inject
    private ApiRequest request;

    @Inject
    private Posting posting;

    @POST
    public Response create() {
        Params params = request.params();
        Params card = params.child("card");
        card.required("number", 40);
        CardInput input = MethodRequest.card(card);
        BillingDetails billing = new BillingDetails(
                new Address(
                        card.text("address_line1"),
                        card.text("address_line2"),
                        card.text("address_city"),
                        card.text("address_state"),
                        card.text("address_zip"),
                        card.text("address_country")),
                null,
                card.text("name"),
                null);
        card.text("currency");
        params.list("expand");
        params.done();
        return posting.change(() -> json(tokens.create(input, billing)));
    }

    @GET
    @Path("/{id}")
    public Response retrieve(@PathParam("id") String id) {
        return posting.read(() -> json(tokens.find(id)));
    }

    private static WireObject json(CardToken token) {
        return WireObject.of(token.id(), "token")
                .with("card", card(token))
                .with("client_ip", (Object) null)
                .with("created", token.created())
                .with("livemode", token.livemode())
                .with("type", "card")
                .with("used", token.used());
    }

    private static WireObject card(CardToken token) {
        CardDetails card = token.card();
        WireObject json = WireObject.of("card_" + token.id().substring(4), "card");
        WireObject address = AddressJson.of(token.billing().address());
        return json.with("address_city", address.get("city"))
                .with("address_country", address.get("country"))
                .with("address_line1", address.get("line1"))
                .with("address_line2", address.get("line2"))
                .with("address_state", address.get("state"))
                .with("address_zip", address.get("postal_code"))
                .with("brand", card.brand())
                .with("country", card.country())
                .with("cvc_check", card.cvcGiven() ? "unchecked" : null)
                .with("exp_month", card.expMonth())
                .with("exp_year", card.expYear())
                .with("fingerprint", card.fingerprint())
                .with("funding", card.funding())
                .with("last4", card.last4())
                .with("name", token.billing().name());
    }
}
