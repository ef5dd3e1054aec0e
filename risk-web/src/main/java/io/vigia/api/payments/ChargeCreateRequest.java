package io.vigia.api.payments;

import io.vigia.api.payments.methods.MethodRequest;
import io.vigia.api.platform.Params;
import io.vigia.domain.payments.PaymentRequest;
import io.vigia.service.payments.methods.MethodChoice;

/** Reads a charge as it was made before there were payment intents. */
final class ChargeCreateRequest {

    private final Params params;

    ChargeCreateRequest(Params params) {
        this.params = params;
    }

    /** The card: a token, a stored method, or the card itself; null for the customer's own. */
    static MethodChoice source(Params params) {
        if (params.isNested("source")) {
            Params card = params.child("source");
            card.oneOf("object", java.util.List.of("card"));
            return MethodRequest.newCard(card);
        }
        String source = params.text("source");
        if (source == null) {
            return null;
        }
        return source.startsWith("tok_") ? MethodChoice.token(source, "source") : MethodChoice.existing(source);
    }

    /** A payment that is asked for and confirmed at once; nobody is there to authenticate. */
    PaymentRequest read() {
        boolean capture = !Boolean.FALSE.equals(params.bool("capture"));
        PaymentRequest asked = new PaymentIntentRequest(params).createCharge(capture);
        params.list("expand");
        params.done();
        return asked;
    }
}
