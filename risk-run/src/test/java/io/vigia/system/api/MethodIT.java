package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers keep to pay with, how it is set up, and how cards were charged before there were intents. */
@ExtendWith(PlatformExtension.class)
class MethodIT {
    private final Api merchant;

    MethodIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @Test
    void keepsAMethodForOneCustomerAlone() {
        String customer = customer();
        String method = merchant.post("/v1/payment_methods", "type", "card", "card[token]", "tok_mastercard")
                .expect(200)
                .id();
        attach(method, customer).expect(200);
        assertEquals(400, attach(method, customer()).status());
        assertEquals(
                method,
                merchant.get("/v1/customers/" + customer + "/payment_methods")
                        .ids()
                        .get(0));
        assertEquals(
                "payment_method_needs_customer",
                Checkout.card(method).by(merchant).expect(400).text("error.code"));
        Checkout.card(method).with("customer", customer).by(merchant).expect(200);
        assertNull(merchant.post("/v1/payment_methods/" + method + "/detach")
                .expect(200)
                .text("customer"));
        assertEquals(
                "payment_method_not_attached",
                merchant.post("/v1/payment_methods/" + method + "/detach")
                        .expect(400)
                        .text("error.code"));
    }

    @ParameterizedTest
    @CsvSource({
        "pm_card_chargeDeclined, card_declined, generic_decline",
        "pm_card_chargeDeclinedExpiredCard, expired_card,",
    })
    void doesNotKeepWhatTheIssuerRefuses(String card, String code, String declineCode) {
        String customer = customer();
        Reply refused = attach(card, customer).expect(402);
        assertEquals("card_error", refused.text("error.type"));
        assertEquals(code, refused.text("error.code"));
        assertEquals(declineCode, refused.text("error.decline_code"));
        Reply setup = merchant.post(
                        "/v1/setup_intents", "customer", customer, "payment_method", card, "confirm", "true")
                .expect(402);
        assertEquals(code, setup.text("error.setup_intent.last_setup_error.code"));
        String id = setup.text("error.setup_intent.id");
        assertEquals(
                "requires_payment_method",
                merchant.get("/v1/setup_intents/" + id).expect(200).text("status"));
    }

    @Test
    void keepsACardThatFailsOnlyLater() {
        String customer = customer();
        String method =
                attach("pm_card_chargeCustomerFail", customer).expect(200).id();
        assertNotEquals("pm_card_chargeCustomerFail", method);
        Checkout.card(method).with("customer", customer).by(merchant).expect(402);
    }

    @Test
    void setsAMethodUpForLater() {
        String customer = customer();
        String id = merchant.post("/v1/setup_intents", "customer", customer)
                .expect(200)
                .id();
        Reply ready = merchant.post("/v1/setup_intents/" + id + "/confirm", "payment_method", "pm_card_visa")
                .expect(200);
        assertEquals("succeeded", ready.text("status"));
        assertEquals(
                customer,
                merchant.get("/v1/payment_methods/" + ready.text("payment_method"))
                        .text("customer"));
        assertEquals(
                "setup_intent_unexpected_state",
                merchant.post("/v1/setup_intents/" + id + "/cancel").expect(400).text("error.code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"setup_intents", "payment_intents"})
    void confirmsForNobodyUnknown(String intents) {
        String[] asked =
                intents.startsWith("setup") ? new String[0] : new String[] {"amount", "9900", "currency", "cop"};
        String path = "/v1/" + intents + "/";
        String id = merchant.post("/v1/" + intents, asked).expect(200).id();
        Reply refused = merchant.post(
                        path + id + "/confirm", "payment_method", "pm_card_visa", "customer", "cus_nobody")
                .expect(404);
        assertEquals("resource_missing", refused.text("error.code"));
        assertEquals("customer", refused.text("error.param"));
        assertEquals(
                "requires_payment_method", merchant.get(path + id).expect(200).text("status"));
        merchant.post(path + id + "/confirm", "payment_method", "pm_card_visa", "customer", customer())
                .expect(200);
    }

    @Test
    void usesATokenOnceAndChargesItWithoutAnIntent() {
        String token = merchant.post(
                        "/v1/tokens",
                        "card[number]",
                        "4242424242424242",
                        "card[exp_month]",
                        "12",
                        "card[exp_year]",
                        "2040")
                .expect(200)
                .id();
        Reply charge = charge(token).expect(200);
        assertEquals("succeeded", charge.text("status"));
        assertTrue(charge.id().startsWith("ch_"));
        assertEquals("token_already_used", charge(token).expect(400).text("error.code"));
        Reply declined = charge("tok_chargeDeclined").expect(402);
        assertEquals(
                "failed",
                merchant.get("/v1/charges/" + declined.text("error.charge")).text("status"));
    }

    @Test
    void forgetsADeletedCustomer() {
        String customer = customer();
        String method = attach("pm_card_visa", customer).expect(200).id();
        assertEquals(
                "true", merchant.delete("/v1/customers/" + customer).expect(200).text("deleted"));
        assertEquals(
                "true", merchant.get("/v1/customers/" + customer).expect(200).text("deleted"));
        assertNull(merchant.get("/v1/payment_methods/" + method).expect(200).text("customer"));
        merchant.post("/v1/customers/" + customer, "name", "Eva").expect(404);
        Checkout.card("pm_card_visa").with("customer", customer).by(merchant).expect(404);
    }

    private Reply charge(String source) {
        return merchant.post("/v1/charges", "amount", "5000000", "currency", "cop", "source", source);
    }

    private Reply attach(String method, String customer) {
        return merchant.post("/v1/payment_methods/" + method + "/attach", "customer", customer);
    }

    private String customer() {
        return merchant.post("/v1/customers", "email", Fresh.email())
                .expect(200)
                .id();
    }
}
