package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a review, from the rule that opens it to each of the reasons that close it. */
@ExtendWith(PlatformExtension.class)
class ReviewIT {
    private final Api merchant;

    ReviewIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @Test
    @Tag("S-08")
    @Tag("S-23")
    void opensWhatARuleSendsThere() {
        Reply paid = Checkout.card("pm_card_riskLevelElevated")
                .with("risk_context[ip]", "190.24.1.7")
                .by(merchant)
                .expect(200);
        assertEquals("succeeded", paid.text("status"));
        Reply charge = merchant.get("/v1/charges/" + paid.text("latest_charge"));
        assertEquals("manual_review", charge.text("outcome.type"));
        String id = charge.text("review");
        assertEquals(id, paid.text("review"));
        Reply review = merchant.get("/v1/reviews/" + id).expect(200);
        assertEquals("review", review.text("object"));
        assertEquals("true", review.text("open"));
        assertEquals("rule", review.text("reason"));
        assertEquals("rule", review.text("opened_reason"));
        assertNull(review.text("closed_reason"));
        assertEquals(charge.id(), review.text("charge"));
        assertEquals(paid.id(), review.text("payment_intent"));
        assertEquals("190.24.1.7", review.text("ip_address"));
        assertEquals("CO", review.text("ip_address_location.country"));
        assertTrue(merchant.get("/v1/reviews", "limit", "100").ids().contains(id));
        Reply expanded = merchant.get("/v1/payment_intents/" + paid.id(), "expand[]", "review.charge");
        assertEquals("charge", expanded.text("review.charge.object"));
    }

    @Test
    void isClosedByApproval() {
        Reply paid = elevated();
        Reply approved =
                merchant.post("/v1/reviews/" + paid.text("review") + "/approve").expect(200);
        assertEquals("false", approved.text("open"));
        assertEquals("approved", approved.text("reason"));
        assertEquals("approved", approved.text("closed_reason"));
        assertFalse(merchant.get("/v1/reviews", "limit", "100").ids().contains(approved.id()));
        assertEquals(
                "review_closed",
                merchant.post("/v1/reviews/" + approved.id() + "/approve")
                        .expect(400)
                        .text("error.code"));
        assertEquals(
                "succeeded", merchant.get("/v1/payment_intents/" + paid.id()).text("status"));
    }

    @Test
    void isClosedByARefund() {
        Reply paid = elevated();
        merchant.post("/v1/refunds", "payment_intent", paid.id(), "amount", "100")
                .expect(200);
        assertEquals("true", merchant.get("/v1/reviews/" + paid.text("review")).text("open"));
        merchant.post("/v1/refunds", "payment_intent", paid.id()).expect(200);
        assertEquals(
                "refunded", merchant.get("/v1/reviews/" + paid.text("review")).text("closed_reason"));
    }

    @Test
    void isClosedWhenAPaymentIsCancelledBeforeItIsCaptured() {
        Reply held = Checkout.card("pm_card_riskLevelElevated")
                .with("capture_method", "manual")
                .by(merchant)
                .expect(200);
        assertEquals("requires_capture", held.text("status"));
        merchant.post("/v1/payment_intents/" + held.id() + "/cancel").expect(200);
        assertEquals(
                "canceled", merchant.get("/v1/reviews/" + held.text("review")).text("closed_reason"));
    }

    @Test
    void isNotThereForOthers() {
        Reply paid = Checkout.card("pm_card_visa").by(merchant).expect(200);
        assertNull(paid.text("review"));
        merchant.get("/v1/reviews/prv_none").expect(404);
    }

    private Reply elevated() {
        return Checkout.card("pm_card_riskLevelElevated").by(merchant).expect(200);
    }
}
