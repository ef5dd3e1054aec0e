package io.vigia.api.payments.methods;

import io.vigia.api.customers.AddressJson;
import io.vigia.api.platform.Params;
import io.vigia.domain.customers.CardDetails;
import io.vigia.domain.customers.PaymentMethod.Description;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.kernel.RiskException;
import java.util.List;

/** Lays what a request says of a stored method over what is known. */
final class PaymentMethodRequest {

    private static final List<String> REDISPLAY = List.of("always", "limited", "unspecified");

    private final Params params;

    PaymentMethodRequest(Params params) {
        this.params = params;
    }

    String allowRedisplay() {
        return params.oneOf("allow_redisplay", REDISPLAY);
    }

    Metadata metadata() {
        return params.metadata(Metadata.EMPTY);
    }

    /** @throws RiskException if a parameter is unknown or does not fit */
    Description over(Description known) {
        String redisplay = allowRedisplay();
        Description now = new Description(
                params.has("billing_details")
                        ? AddressJson.readBilling(params.child("billing_details"), known.billing())
                        : known.billing(),
                card(known.card()),
                redisplay == null ? known.allowRedisplay() : redisplay,
                params.metadata(known.metadata()));
        params.list("expand");
        params.done();
        return now;
    }

    private CardDetails card(CardDetails known) {
        Params card = params.child("card");
        Long month = card.integer("exp_month");
        Long year = card.integer("exp_year");
        if (month == null && year == null) {
            return known;
        }
        if (known == null) {
            throw RiskException.invalid("card", "This payment method is no card.");
        }
        if (month != null && (month < 1 || month > 12)) {
            throw RiskException.invalid("card[exp_month]", "Your card's expiration month is invalid.");
        }
        if (year != null && (year < 2000 || year > 2100)) {
            throw RiskException.invalid("card[exp_year]", "Your card's expiration year is invalid.");
        }
        return known.expiring(
                month == null ? known.expMonth() : month.intValue(), year == null ? known.expYear() : year.intValue());
    }
}
