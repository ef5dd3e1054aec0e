package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That money leaves the balance once and reaches the bank, or comes back. */
@ExtendWith(PlatformExtension.class)
class PayoutIT {
    private final Platform platform;
    private final Api merchant;

    PayoutIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void reachesTheBank() throws Exception {
        earn("brl", 10_000);
        long available = Books.of(merchant, "available", "brl");
        Reply payout = merchant.post("/v1/payouts", "amount", "5000", "currency", "brl", "metadata[run]", "3")
                .expect(200);
        assertEquals("pending", payout.text("status"));
        assertEquals("standard", payout.text("method"));
        assertEquals("bank_account", payout.text("type"));
        assertEquals(available - 5_000, Books.of(merchant, "available", "brl"));
        Reply moved = merchant.get(
                        "/v1/balance_transactions/" + payout.text("balance_transaction"), "expand[]", "source")
                .expect(200);
        assertEquals("-5000", moved.text("net"));
        assertEquals("payout", moved.text("type"));
        assertEquals("payout", moved.text("source.object"));
        Reply paid = becomes(payout.id(), "paid");
        assertTrue(merchant.get("/v1/payouts", "status", "paid").ids().contains(paid.id()));
        assertEquals(available - 5_000, Books.of(merchant, "available", "brl"));
        new Books(platform).audit();
    }

    @Test
    void comesBackWhenItIsCancelledOrFails() throws Exception {
        earn("pen", 10_000);
        long available = Books.of(merchant, "available", "pen");
        Reply canceled = merchant.post("/v1/payouts", "amount", "4000", "currency", "pen")
                .expect(200);
        assertEquals(
                "canceled",
                merchant.post("/v1/payouts/" + canceled.id() + "/cancel")
                        .expect(200)
                        .text("status"));
        assertEquals(
                "payout_unexpected_state",
                merchant.post("/v1/payouts/" + canceled.id() + "/cancel")
                        .expect(400)
                        .text("error.code"));
        Reply failing = merchant.post(
                        "/v1/payouts", "amount", "4000", "currency", "pen", "destination", "ba_account_closed")
                .expect(200);
        Reply failed = becomes(failing.id(), "failed");
        assertEquals("account_closed", failed.text("failure_code"));
        assertEquals(available, Books.of(merchant, "available", "pen"));
        assertEquals(
                2,
                merchant.get("/v1/balance_transactions", "payout", failed.id())
                        .ids()
                        .size());
        new Books(platform).audit();
    }

    @Test
    void neverPaysOutMoreThanThereIs() {
        earn("uyu", 1_000);
        long available = Books.of(merchant, "available", "uyu");
        Reply refused = merchant.post("/v1/payouts", "amount", String.valueOf(available + 1), "currency", "uyu")
                .expect(400);
        assertEquals("balance_insufficient", refused.text("error.code"));
        assertEquals("amount", refused.text("error.param"));
        assertEquals(available, Books.of(merchant, "available", "uyu"));
    }

    private void earn(String currency, long minor) {
        Checkout.card("pm_card_bypassPending")
                .with("currency", currency)
                .amount(minor)
                .by(merchant)
                .expect(200);
    }

    private Reply becomes(String id, String status) {
        return Waiting.until(() -> merchant.get("/v1/payouts/" + id), reply -> status.equals(reply.text("status")));
    }
}
