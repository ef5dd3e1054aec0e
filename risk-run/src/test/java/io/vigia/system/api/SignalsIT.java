package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That what is found out about a payment decides about it. */
@ExtendWith(PlatformExtension.class)
class SignalsIT {

    private final Api merchant;

    SignalsIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ":is_bot_user_agent: | risk_context[user_agent] | python-requests/2.31.0 | Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
                ":browser: = 'firefox' and :operating_system: = 'linux' | risk_context[user_agent] | Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0 | curl/8.5.0",
                ":is_disposable_email: | receipt_email | Ana.Maria+1@eu.Mailinator.com | ana.maria@gmail.com",
                ":email_domain: = 'mailinator.com' | receipt_email | ana@MAILINATOR.com | ana@example.com",
                ":phone: = '+573001234567' and :phone_country: = 'CO' | risk_context[phone] | (300) 123-4567 | 300 123 4568",
                ":region_code: = '05001' | risk_context[region] | 5001 | 11001",
                ":ip_country: = 'CO' | risk_context[ip] | 190.24.0.1 | 193.0.6.139"
            })
    void decidesByWhatOneDatumTells(String predicate, String param, String caught, String free) {
        try (Rules rule = Rules.of(merchant, "block", predicate)) {
            rule.look(Checkout.card("pm_card_visa").with(param, caught))
                    .by(merchant)
                    .expect(402);
            rule.look(Checkout.card("pm_card_visa").with(param, free))
                    .by(merchant)
                    .expect(200);
        }
    }

    @ParameterizedTest
    @CsvSource({"NIT, 890.903.938-8, false", "NIT, 890.903.938-7, true", "CC, 79123456, false", "CC, 123456789, true"})
    void decidesByTheCheckDigitOfADocument(String type, String number, boolean blocked) {
        try (Rules rule =
                Rules.of(merchant, "block", "not is_missing(:document_number:) and not :is_document_valid:")) {
            rule.look(Checkout.card("pm_card_visa")
                            .with("risk_context[document][type]", type)
                            .with("risk_context[document][number]", number))
                    .by(merchant)
                    .expect(blocked ? 402 : 200);
        }
    }

    @Test
    void measuresFromTheBillingAddressToTheShippingAddress() {
        try (Rules rule = Rules.of(merchant, "block", ":distance_between_billing_and_shipping_address: > 200")) {
            Reply far = rule.look(between("Bogotá", "DC", "Medellin", "ANT")).by(merchant);
            assertEquals(402, far.status(), far.body());
            Reply near = rule.look(between("Bogotá", "DC", "Chía", "CUN"))
                    .by(merchant)
                    .expect(200);
            String decision = merchant.get("/v1/charges/" + near.text("latest_charge"))
                    .expect(200)
                    .text("decision");
            Reply seen = merchant.get("/v1/radar/decisions/" + decision).expect(200);
            assertEquals("25175", seen.text("facts.region_code"), seen.body());
            double km = seen.at("facts.distance_between_billing_and_shipping_address")
                    .getAsDouble();
            assertTrue(km > 15 && km < 40, "Bogotá to Chía: " + km);
            assertNull(seen.text("facts.distance_between_ip_and_billing_address"), "no address, no distance");
        }
    }

    @Test
    void comparesWhatAPointOfSaleSaysOfItself() {
        try (Rules rule = Rules.of(merchant, "block", ":mcc_mismatch: or :receipt_merchant_mismatch:")) {
            rule.look(pos("5411", "5411", "M-1")).by(merchant).expect(200);
            rule.look(pos("5411", "7995", "M-1")).by(merchant).expect(402);
            rule.look(pos("5411", "5411", "M-2")).by(merchant).expect(402);
        }
    }

    @Test
    void nobodyPaysInTwoCitiesWithinAMinute() {
        try (Rules rule = Rules.of(merchant, "block", ":is_impossible_travel:")) {
            String card = Fresh.word("");
            String customer = merchant.post("/v1/customers", "name", "Traveller " + card)
                    .expect(200)
                    .id();
            rule.look(at("25.77", "-80.19").with("customer", customer))
                    .by(merchant)
                    .expect(200);
            rule.look(at("25.80", "-80.20").with("customer", customer))
                    .by(merchant)
                    .expect(200);
            Reply elsewhere =
                    rule.look(at("4.61", "-74.08").with("customer", customer)).by(merchant);
            assertEquals(402, elsewhere.status(), elsewhere.body());
        }
    }

    @Test
    void anAmountIsHeldAgainstWhatItsRegionPays() {
        String region = "97001"; // Mitú, where no other test pays
        try (Rules rule = Rules.of(merchant, "block", ":amount_vs_region_p95: >= 8")) {
            for (int i = 0; i < 30; i++) {
                rule.look(voucherless(region)).by(merchant).expect(200);
            }
            Reply usual = rule.look(voucherless(region).amount(10_000_000)).by(merchant);
            assertEquals(200, usual.status(), usual.body());
            rule.look(voucherless(region).amount(41_000_000)).by(merchant).expect(402);
            rule.look(voucherless("99001").amount(41_000_000)).by(merchant).expect(200);
        }
    }

    @Test
    void aRefundCountsOnItsCard() {
        Reply first = Checkout.card("pm_card_discover").by(merchant).expect(200);
        int before = refundsOnCard(first);
        merchant.post("/v1/refunds", "payment_intent", first.id()).expect(200);
        Reply second = Checkout.card("pm_card_discover").by(merchant).expect(200);
        assertEquals(before + 1, refundsOnCard(second));
    }

    private int refundsOnCard(Reply intent) {
        String decision = merchant.get("/v1/charges/" + intent.text("latest_charge"))
                .expect(200)
                .text("decision");
        return merchant.get("/v1/radar/decisions/" + decision)
                .expect(200)
                .at("facts.refund_count_on_card_hourly")
                .getAsInt();
    }

    @ParameterizedTest
    @CsvSource({
        "risk_context[pos][mcc], 54, risk_context[pos][mcc]",
        "risk_context[pos][latitude], 4.61, risk_context[pos][longitude]",
        "risk_context[pos][country], Colombia, risk_context[pos][country]",
        "risk_context[pos][colour], red, risk_context[pos][colour]"
    })
    void refusesWhatDoesNotFit(String param, String value, String named) {
        Reply refused =
                Checkout.card("pm_card_visa").with(param, value).by(merchant).expect(400);
        assertEquals(named, refused.text("error.param"));
    }

    private static Checkout voucherless(String region) {
        return Checkout.card("pm_card_visa").with("risk_context[region]", region);
    }

    private static Checkout at(String latitude, String longitude) {
        return Checkout.card("pm_card_visa")
                .with("payment_method", "pm_card_mastercard")
                .with("risk_context[terminal]", "T-9")
                .with("risk_context[pos][latitude]", latitude)
                .with("risk_context[pos][longitude]", longitude);
    }

    private static Checkout pos(String mcc, String registered, String receipt) {
        return Checkout.card("pm_card_visa")
                .with("risk_context[terminal]", Fresh.word("T"))
                .with("risk_context[merchant]", "M-1")
                .with("risk_context[pos][mcc]", mcc)
                .with("risk_context[pos][merchant_mcc]", registered)
                .with("risk_context[pos][receipt_merchant]", receipt);
    }

    private static Checkout between(String city, String state, String otherCity, String otherState) {
        Checkout checkout = Checkout.card("pm_card_visa")
                .with("payment_method_data[type]", "card")
                .with("payment_method_data[card][token]", "tok_visa")
                .with("payment_method_data[billing_details][address][city]", city)
                .with("payment_method_data[billing_details][address][state]", state)
                .with("payment_method_data[billing_details][address][country]", "CO")
                .with("shipping[name]", "Ana")
                .with("shipping[address][line1]", "Calle 1")
                .with("shipping[address][city]", otherCity)
                .with("shipping[address][state]", otherState)
                .with("shipping[address][country]", "CO");
        return checkout.without("payment_method");
    }
}
