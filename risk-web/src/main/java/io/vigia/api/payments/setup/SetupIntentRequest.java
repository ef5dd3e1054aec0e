package io.vigia.api.payments.setup;

import io.vigia.api.payments.RiskContextRequest;
import io.vigia.api.payments.TermsRequest;
import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Terms;
import io.vigia.domain.payments.setup.SetupIntent.Request;
import java.util.List;

/** Lays what a request says of a setup over what is known. */
final class SetupIntentRequest {

    static final Request NEW = new Request("off_session", List.of("card"), null, Terms.EMPTY, Metadata.EMPTY);

    private static final List<String> METHODS = List.of("card");

    private final Params params;

    SetupIntentRequest(Params params) {
        this.params = params;
    }

    /** @throws RiskException if a parameter is unknown or does not fit */
    Request over(Request known) {
        String usage = params.oneOf("usage", List.of("off_session", "on_session"));
        Request now = new Request(
                usage == null ? known.usage() : usage,
                methods(known.methodTypes()),
                params.has("customer") ? params.text("customer") : known.customerId(),
                new TermsRequest(params).overSetup(known.terms()),
                params.metadata(known.metadata()));
        RiskContextRequest.read(params.child("risk_context")); // as payments take it; nothing is decided by it
        params.text("client_secret");
        params.list("expand");
        params.done();
        return now;
    }

    private List<String> methods(List<String> known) {
        String name = params.has("payment_method_types") ? "payment_method_types" : "allowed_payment_method_types";
        List<String> sent = params.has(name) ? params.list(name) : List.of();
        if (!METHODS.containsAll(sent)) {
            throw RiskException.invalid(
                    name, "Invalid " + name + ": must be one of " + String.join(", ", METHODS) + ".");
        }
        return sent.isEmpty() ? known : sent.stream().distinct().toList();
    }
}
