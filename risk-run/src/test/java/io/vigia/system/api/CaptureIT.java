package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of money that was set aside. */
@ExtendWith(PlatformExtension.class)
class CaptureIT {
    private final Api merchant;

    CaptureIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @ParameterizedTest
    @CsvSource({"5000000", "1", "1999999"})
    void takesAsMuchAsIsAskedFor(String minor) {
        Reply waiting = authorized();
        Reply paid = capture(waiting, minor).expect(200);
        assertEquals("succeeded", paid.text("status"));
        assertEquals(minor, paid.text("amount_received"));
        assertEquals("0", paid.text("amount_capturable"));
        assertEquals("5000000", paid.text("amount"));
        Reply charge = merchant.get("/v1/charges/" + waiting.text("latest_charge"));
        assertEquals("true", charge.text("captured"));
        assertEquals(minor, charge.text("amount_captured"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "5000001", "x"})
    void takesNoMoreThanWasSetAsideAndNothingOdd(String minor) {
        Reply waiting = authorized();
        assertEquals("amount_to_capture", capture(waiting, minor).expect(400).text("error.param"));
        assertEquals(
                "requires_capture",
                merchant.get("/v1/payment_intents/" + waiting.id()).text("status"));
    }

    @Test
    void takesItOnce() {
        Reply waiting = authorized();
        String charge = "/v1/charges/" + waiting.text("latest_charge");
        assertEquals(
                "3000000",
                merchant.post(charge + "/capture", "amount", "3000000")
                        .expect(200)
                        .text("amount_captured"));
        assertEquals(
                "charge_already_captured",
                merchant.post(charge + "/capture").expect(400).text("error.code"));
        Reply refused = capture(waiting, "1").expect(400);
        assertEquals("payment_intent_unexpected_state", refused.text("error.code"));
        assertEquals("succeeded", refused.text("error.payment_intent.status"));
    }

    @Test
    void letsGoOfWhatACanceledPaymentSetAside() {
        Reply waiting = authorized();
        merchant.post("/v1/payment_intents/" + waiting.id() + "/cancel").expect(200);
        String charge = "/v1/charges/" + waiting.text("latest_charge");
        assertEquals("true", merchant.get(charge).text("refunded"));
        assertEquals("false", merchant.get(charge).text("captured"));
        assertEquals(
                "charge_already_refunded",
                merchant.post(charge + "/capture").expect(400).text("error.code"));
    }

    @Test
    void capturesNoFailedCharge() {
        String charge =
                Checkout.card("pm_card_chargeDeclined").by(merchant).expect(402).text("error.charge");
        assertEquals(
                "charge_not_capturable",
                merchant.post("/v1/charges/" + charge + "/capture").expect(400).text("error.code"));
    }

    @Test
    void declinesWhatNeedsAPayerWhoIsAway() {
        for (String away : new String[] {"off_session", "error_on_requires_action"}) {
            Reply declined = Checkout.card("pm_card_authenticationRequired")
                    .with(away, "true")
                    .by(merchant)
                    .expect(402);
            assertEquals("authentication_required", declined.text("error.code"));
            assertEquals("requires_payment_method", declined.text("error.payment_intent.status"));
            assertTrue(declined.text("error.charge").startsWith("ch_"));
        }
    }

    private Reply authorized() {
        Reply waiting = Checkout.card("pm_card_visa")
                .with("capture_method", "manual")
                .by(merchant)
                .expect(200);
        assertEquals("requires_capture", waiting.text("status"));
        return waiting;
    }

    private Reply capture(Reply intent, String minor) {
        return merchant.post("/v1/payment_intents/" + intent.id() + "/capture", "amount_to_capture", minor);
    }
}
