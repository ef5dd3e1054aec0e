package io.vigia.service.payments.search;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Metadata;
import io.vigia.domain.payments.Charge;
import io.vigia.domain.payments.PaymentIntent;
import io.vigia.service.platform.search.SearchField;
import io.vigia.service.platform.search.SearchSchema;
import io.vigia.service.platform.search.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** What payments and charges are found by. */
@ApplicationScoped
public class PaymentTerms {

    static final SearchSchema INTENTS = new SearchSchema("payment_intents", "id", "pi", "payment_intents_environment")
            .with("amount", SearchField.number("e.amount", "payment_intents_amount"))
            .with("currency", SearchField.lower("e.currency", null))
            .with("customer", SearchField.word("e.customer_id", "payment_intents_customer"))
            .with("status", SearchField.upper("e.status", "payment_intents_status"))
            .only("char_length(e.id) = 27");

    private static final String TAKEN = "coalesce(e.captured_amount, e.amount)";
    private static final Map<String, String> REFUNDED = Map.of(
            "true", "e.released or e.amount_refunded >= " + TAKEN,
            "false", "e.amount_refunded > 0 and e.amount_refunded < " + TAKEN,
            "null", "not e.released and e.amount_refunded = 0");
    private static final String CARD = "payment_method_details.card.";

    static final SearchSchema CHARGES = new SearchSchema("charges", "place", null, "charges_environment")
            .with("amount", SearchField.number("e.amount", "charges_amount"))
            .with("billing_details.address.postal_code", SearchField.term())
            .with("currency", SearchField.lower("e.currency", null))
            .with("customer", SearchField.word("e.customer_id", "charges_customer"))
            .with("disputed", SearchField.choice(Map.of("true", "e.disputed", "false", "not e.disputed")))
            .with(CARD + "last4", SearchField.word("e.card_last4", "charges_last4"))
            .with(CARD + "exp_month", SearchField.number("json_extract(e.card, '$.expMonth')", null))
            .with(CARD + "exp_year", SearchField.number("json_extract(e.card, '$.expYear')", null))
            .with(CARD + "brand", SearchField.lower("json_unquote(json_extract(e.card, '$.brand'))", null))
            .with(CARD + "fingerprint", SearchField.word("e.card_fingerprint", "charges_fingerprint"))
            .with("refunded", SearchField.choice(REFUNDED))
            .with("status", SearchField.upper("e.status", "charges_status"));

    @Inject
    private SearchTerms terms;

    /** Indexes a payment whose metadata were others before. */
    public void index(PaymentIntent intent, Metadata before) {
        EnvironmentId environment = intent.environment();
        terms.put(
                intent.id(),
                terms.words(environment, INTENTS).metadata(before),
                terms.words(environment, INTENTS).metadata(intent.metadata()));
    }

    /** Indexes a charge for the first time. */
    public void index(Charge charge) {
        SearchTerms.Words now = terms.words(charge.environment(), CHARGES).metadata(charge.metadata());
        if (charge.details().billing() != null && charge.details().billing().address() != null) {
            now.word(
                    "billing_details.address.postal_code",
                    charge.details().billing().address().postalCode());
        }
        terms.put(place(charge), terms.words(charge.environment(), CHARGES), now);
    }

    /** Indexes a charge whose metadata were others before. */
    public void index(Charge charge, Metadata before) {
        EnvironmentId environment = charge.environment();
        terms.put(
                place(charge),
                terms.words(environment, CHARGES).metadata(before),
                terms.words(environment, CHARGES).metadata(charge.metadata()));
    }

    private static String place(Charge charge) {
        return charge.id().substring(charge.id().indexOf('_') + 1);
    }
}
