package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be done to a payment, and when. */
@ExtendWith(PlatformExtension.class)
class PaymentStateIT {
    private final Api merchant;

    PaymentStateIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @Test
    void goesThroughTheStatesOneByOne() {
        Reply intent = merchant.post("/v1/payment_intents", "amount", "5000000", "currency", "cop")
                .expect(200);
        assertEquals("requires_payment_method", intent.text("status"));
        String path = "/v1/payment_intents/" + intent.id();
        assertEquals(
                "requires_confirmation",
                merchant.post(path, "payment_method", "pm_card_visa")
                        .expect(200)
                        .text("status"));
        Reply paid = merchant.post(path + "/confirm").expect(200);
        assertEquals("succeeded", paid.text("status"));
        assertEquals("5000000", paid.text("amount_received"));
        assertNotNull(paid.text("latest_charge"));
        assertTrue(paid.text("client_secret").startsWith(intent.id() + "_secret_"));
    }

    @Test
    void chargesAgainAfterADecline() {
        Reply declined = Checkout.card("pm_card_chargeDeclined").by(merchant).expect(402);
        String id = declined.text("error.payment_intent.id");
        Reply paid = merchant.post("/v1/payment_intents/" + id + "/confirm", "payment_method", "pm_card_visa")
                .expect(200);
        assertEquals("succeeded", paid.text("status"));
        assertNull(paid.text("last_payment_error"));
        Reply charges = merchant.get("/v1/charges", "payment_intent", id).expect(200);
        assertEquals(2, charges.ids().size());
        assertEquals(paid.text("latest_charge"), charges.ids().get(0));
        assertEquals(declined.text("error.charge"), charges.ids().get(1));
    }

    @ParameterizedTest
    @CsvSource({"confirm", "cancel"})
    void refusesWhatComesTooLateAndSaysWhereThePaymentStands(String verb) {
        String id = Checkout.card("pm_card_visa").by(merchant).expect(200).id();
        Reply refused = merchant.post("/v1/payment_intents/" + id + "/" + verb).expect(400);
        assertEquals("payment_intent_unexpected_state", refused.text("error.code"));
        assertTrue(refused.text("error.message").contains("succeeded"));
        assertEquals(id, refused.text("error.payment_intent.id"));
        assertEquals("succeeded", refused.text("error.payment_intent.status"));
    }

    @Test
    void asksForAMethodBeforeItConfirms() {
        String id = merchant.post("/v1/payment_intents", "amount", "100", "currency", "cop")
                .expect(200)
                .id();
        Reply refused = merchant.post("/v1/payment_intents/" + id + "/confirm").expect(400);
        assertEquals("payment_method", refused.text("error.param"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duplicate", "fraudulent", "requested_by_customer", "abandoned"})
    void cancelsForAReason(String reason) {
        String id = Checkout.card("pm_card_visa")
                .unconfirmed()
                .by(merchant)
                .expect(200)
                .id();
        Reply canceled = merchant.post("/v1/payment_intents/" + id + "/cancel", "cancellation_reason", reason)
                .expect(200);
        assertEquals("canceled", canceled.text("status"));
        assertEquals(reason, canceled.text("cancellation_reason"));
        assertNotNull(canceled.text("canceled_at"));
        merchant.post("/v1/payment_intents/" + id + "/cancel").expect(400);
    }

    @Test
    void knowsNoOtherReasonToCancel() {
        String id = Checkout.card("pm_card_visa")
                .unconfirmed()
                .by(merchant)
                .expect(200)
                .id();
        Reply refused = merchant.post("/v1/payment_intents/" + id + "/cancel", "cancellation_reason", "automatic")
                .expect(400);
        assertEquals("cancellation_reason", refused.text("error.param"));
    }

    @Test
    void setsTheMoneyAsideForManualCapture() {
        Reply intent = Checkout.card("pm_card_visa")
                .with("capture_method", "manual")
                .by(merchant)
                .expect(200);
        assertEquals("requires_capture", intent.text("status"));
        assertEquals("5000000", intent.text("amount_capturable"));
        assertEquals("0", intent.text("amount_received"));
        Reply charge = merchant.get("/v1/charges/" + intent.text("latest_charge"));
        assertEquals("false", charge.text("captured"));
        Reply canceled =
                merchant.post("/v1/payment_intents/" + intent.id() + "/cancel").expect(200);
        assertEquals("0", canceled.text("amount_capturable"));
    }

    @Test
    void givesAVoucherForCash() {
        Reply intent = Checkout.voucher().by(merchant).expect(200);
        assertEquals("requires_action", intent.text("status"));
        assertEquals("efecty_display_details", intent.text("next_action.type"));
        String voucher = "next_action.efecty_display_details.";
        assertTrue(intent.text(voucher + "number").matches("\\d+"));
        assertTrue(intent.text(voucher + "hosted_voucher_url").startsWith("http"));
        long expires = Long.parseLong(intent.text(voucher + "expires_after"));
        assertEquals(48 * 3_600, expires - Long.parseLong(intent.text("created")), 5);
        Reply charge =
                merchant.get("/v1/charges/" + intent.text("latest_charge")).expect(200);
        assertTrue(charge.id().startsWith("py_"));
        assertEquals("pending", charge.text("status"));
        assertEquals("efecty", charge.text("payment_method_details.type"));
        assertEquals(intent.text(voucher + "number"), charge.text("payment_method_details.efecty.number"));
    }

    @Test
    void takesCashInPesosOnly() {
        assertEquals(
                "currency",
                Checkout.voucher()
                        .with("currency", "usd")
                        .by(merchant)
                        .expect(400)
                        .text("error.param"));
    }

    @Test
    void voidsTheVoucherOfACanceledPayment() {
        Reply intent = Checkout.voucher().by(merchant).expect(200);
        Reply canceled =
                merchant.post("/v1/payment_intents/" + intent.id() + "/cancel").expect(200);
        assertNull(canceled.text("next_action"));
        assertEquals(
                "failed",
                merchant.get("/v1/charges/" + intent.text("latest_charge")).text("status"));
    }

    @Test
    void voidsTheVoucherWhenThePayerTakesACardInstead() {
        Reply intent = Checkout.voucher()
                .with("payment_method_types[]", "efecty")
                .with("payment_method_types[1]", "card")
                .by(merchant)
                .expect(200);
        Reply paid = merchant.post("/v1/payment_intents/" + intent.id() + "/confirm", "payment_method", "pm_card_visa")
                .expect(200);
        assertEquals("succeeded", paid.text("status"));
        assertNotEquals(intent.text("latest_charge"), paid.text("latest_charge"));
        assertEquals(
                "failed",
                merchant.get("/v1/charges/" + intent.text("latest_charge")).text("status"));
    }

    @Test
    void mergesMetadata() {
        String path = "/v1/payment_intents/"
                + merchant.post(
                                "/v1/payment_intents",
                                "amount",
                                "100",
                                "currency",
                                "cop",
                                "metadata[a]",
                                "1",
                                "metadata[b]",
                                "2")
                        .expect(200)
                        .id();
        assertEquals(
                "{\"a\":\"1\",\"b\":\"3\",\"c\":\"4\"}",
                merchant.post(path, "metadata[b]", "3", "metadata[c]", "4").text("metadata"));
        assertEquals(
                "{\"b\":\"3\",\"c\":\"4\"}",
                merchant.post(path, "metadata[a]", "").text("metadata"));
        assertEquals("{}", merchant.post(path, "metadata", "").text("metadata"));
    }

    @Test
    void unsetsWhatIsSentEmpty() {
        Reply intent =
                merchant.post("/v1/payment_intents", "amount", "100", "currency", "cop", "description", "An order");
        assertEquals("An order", intent.expect(200).text("description"));
        Reply updated = merchant.post("/v1/payment_intents/" + intent.id(), "description", "");
        assertTrue(updated.json().has("description"));
        assertNull(updated.text("description"));
    }

    @ParameterizedTest
    @CsvSource({
        "amount=0&currency=cop, parameter_invalid_integer, amount",
        "amount=-5&currency=cop, parameter_invalid_integer, amount",
        "amount=abc&currency=cop, parameter_invalid_integer, amount",
        "amount=1000000000000&currency=cop, amount_too_large, amount",
        "currency=cop, parameter_missing, amount",
        "amount=100, parameter_missing, currency",
        "amount=100&currency=zzz, parameter_invalid_value, currency",
        "amount=100&currency=cop&foo=1, parameter_unknown, foo",
        "amount=100&currency=cop&shipping[nme]=x, parameter_unknown, shipping[nme]",
        "amount=100&currency=cop&customer=cus_nobody, resource_missing, customer",
        "amount=100&currency=cop&capture_method=never, parameter_invalid_value, capture_method",
        "amount=100&currency=cop&payment_method_types[]=seashells, parameter_invalid_value, payment_method_types"
    })
    void refusesWhatDoesNotFit(String form, String code, String param) {
        Reply refused = merchant.send(merchant.request("/v1/payment_intents")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)));
        assertEquals(code, refused.text("error.code"), refused.body());
        assertEquals(param, refused.text("error.param"));
        assertEquals(code.equals("resource_missing") ? 404 : 400, refused.status());
    }

    @Test
    void expandsFourLevelsAndNoMore() {
        String customer = merchant.post("/v1/customers", "email", Fresh.email())
                .expect(200)
                .id();
        String id = Checkout.card("pm_card_visa")
                .with("customer", customer)
                .by(merchant)
                .expect(200)
                .id();
        Reply deep = merchant.get(
                        "/v1/payment_intents/" + id, "expand[]", "latest_charge.payment_intent.latest_charge.customer")
                .expect(200);
        assertEquals(customer, deep.text("latest_charge.payment_intent.latest_charge.customer.id"));
        merchant.get(
                        "/v1/payment_intents/" + id,
                        "expand[]",
                        "latest_charge.payment_intent.latest_charge.payment_intent.customer")
                .expect(400);
        Reply list = merchant.get("/v1/payment_intents", "expand[]", "data.latest_charge", "limit", "1")
                .expect(200);
        assertEquals("charge", list.text("data.0.latest_charge.object"));
        Reply refused =
                merchant.get("/v1/payment_intents/" + id, "expand[]", "amount").expect(400);
        assertTrue(refused.text("error.message").contains("This property cannot be expanded (amount)."));
    }
}
