package io.vigia.api.payments;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.customers.Emails;
import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.Charge.Description;
import java.util.List;

/** Lays what a request says of a charge over what is known. */
final class ChargeRequest {

    private static final int MAX_DESCRIPTION = 1_000;
    private static final int MAX_GROUP = 200;

    private final Params params;

    ChargeRequest(Params params) {
        this.params = params;
    }

    /** What the merchant says now of whether it was fraud: safe, fraudulent, or null for nothing. */
    String report() {
        return params.child("fraud_details").oneOf("user_report", List.of("safe", "fraudulent"));
    }

    /** @throws RiskException if a parameter is unknown or does not fit */
    Description over(Description known) {
        report();
        Description now = new Description(
                params.has("description") ? params.text("description", MAX_DESCRIPTION) : known.description(),
                params.isMissing("customer") ? known.customerId() : params.text("customer"),
                params.has("receipt_email") ? Emails.read(params, "receipt_email") : known.receiptEmail(),
                params.has("shipping") ? AddressJson.readShipping(params.child("shipping")) : known.shipping(),
                params.has("transfer_group") ? params.text("transfer_group", MAX_GROUP) : known.transferGroup(),
                params.metadata(known.metadata()));
        params.list("expand");
        params.done();
        return now;
    }
}
