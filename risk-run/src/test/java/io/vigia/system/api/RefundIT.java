package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That money goes back once, to the minor unit, and as the wire says. */
@ExtendWith(PlatformExtension.class)
class RefundIT {
    private final Platform platform;
    private final Api merchant;

    RefundIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void givesEverythingBack() {
        Reply paid = Checkout.card("pm_card_visa").by(merchant).expect(200);
        Reply refund = merchant.post("/v1/refunds", "payment_intent", paid.id()).expect(200);
        assertEquals("refund", refund.text("object"));
        assertEquals("5000000", refund.text("amount"));
        assertEquals("cop", refund.text("currency"));
        assertEquals("succeeded", refund.text("status"));
        assertEquals(paid.text("latest_charge"), refund.text("charge"));
        assertEquals(paid.id(), refund.text("payment_intent"));
        assertNull(refund.text("reason"));

        Reply charge = charge(paid);
        assertEquals("true", charge.text("refunded"));
        assertEquals("5000000", charge.text("amount_refunded"));
        assertEquals("succeeded", charge.text("status"));
        assertEquals(
                "succeeded", merchant.get("/v1/payment_intents/" + paid.id()).text("status"));
        Reply moved = merchant.get("/v1/balance_transactions/" + refund.text("balance_transaction"))
                .expect(200);
        assertEquals("-5000000", moved.text("amount"));
        assertEquals("-5000000", moved.text("net"));
        assertEquals("refund", moved.text("type"));
        assertEquals(refund.id(), moved.text("source"));
    }

    @Test
    void givesPartsBackUntilNothingIsLeft() {
        Reply paid = Checkout.card("pm_card_visa").by(merchant).expect(200);
        String charge = paid.text("latest_charge");
        Reply part = merchant.post(
                        "/v1/refunds",
                        "charge",
                        charge,
                        "amount",
                        "2000000",
                        "reason",
                        "requested_by_customer",
                        "metadata[order]",
                        "7")
                .expect(200);
        assertEquals("requested_by_customer", part.text("reason"));
        assertEquals("7", part.text("metadata.order"));
        assertEquals("false", charge(paid).text("refunded"));
        assertEquals("2000000", charge(paid).text("amount_refunded"));

        Reply over = merchant.post("/v1/refunds", "charge", charge, "amount", "3000001")
                .expect(400);
        assertEquals("amount", over.text("error.param"));
        assertEquals("2000000", charge(paid).text("amount_refunded"));

        assertEquals(
                "3000000",
                merchant.post("/v1/refunds", "charge", charge).expect(200).text("amount"));
        assertEquals("true", charge(paid).text("refunded"));
        assertEquals(
                "charge_already_refunded",
                merchant.post("/v1/refunds", "charge", charge).expect(400).text("error.code"));

        Reply expanded = merchant.get("/v1/charges/" + charge, "expand[]", "refunds");
        assertEquals("list", expanded.text("refunds.object"));
        assertEquals("3000000", expanded.text("refunds.data.0.amount"));
        assertEquals(part.id(), expanded.text("refunds.data.1.id"));
        assertEquals(2, merchant.get(expanded.text("refunds.url")).ids().size());
        assertEquals(2, merchant.get("/v1/refunds", "charge", charge).ids().size());
        assertEquals(
                2,
                merchant.get("/v1/refunds", "payment_intent", paid.id()).ids().size());
        assertNull(merchant.get("/v1/charges/" + charge).at("refunds"));
    }

    @ParameterizedTest
    @CsvSource({
        "reason, expired_uncaptured_charge, reason",
        "amount, 0, amount",
        "amount, -5, amount",
        "amount, abc, amount",
        "gift, yes, gift"
    })
    void refusesNonsense(String name, String value, String param) {
        Reply paid = Checkout.card("pm_card_visa").by(merchant).expect(200);
        Reply refused = merchant.post("/v1/refunds", "charge", paid.text("latest_charge"), name, value)
                .expect(400);
        assertEquals(param, refused.text("error.param"));
        assertEquals("0", charge(paid).text("amount_refunded"));
    }

    @Test
    void refusesWhatWasNeverPaid() {
        Reply declined = Checkout.card("pm_card_chargeDeclined").by(merchant).expect(402);
        assertEquals(
                "charge_not_refundable",
                merchant.post("/v1/refunds", "charge", declined.text("error.charge"))
                        .expect(400)
                        .text("error.code"));
        Reply waiting = Checkout.card("pm_card_visa").unconfirmed().by(merchant).expect(200);
        assertEquals(
                "charge_not_refundable",
                merchant.post("/v1/refunds", "payment_intent", waiting.id())
                        .expect(400)
                        .text("error.code"));
        assertEquals(
                "parameter_missing", merchant.post("/v1/refunds").expect(400).text("error.code"));
        assertEquals(
                "resource_missing",
                merchant.post("/v1/refunds", "charge", "ch_none").expect(404).text("error.code"));
    }

    @Test
    void changesOnlyTheMetadata() {
        Reply refund = refund("pm_card_visa");
        Reply updated =
                merchant.post("/v1/refunds/" + refund.id(), "metadata[a]", "1").expect(200);
        assertEquals("1", updated.text("metadata.a"));
        assertEquals(
                "amount",
                merchant.post("/v1/refunds/" + refund.id(), "amount", "5")
                        .expect(400)
                        .text("error.param"));
        assertEquals(
                "refund_unexpected_state",
                merchant.post("/v1/refunds/" + refund.id() + "/cancel")
                        .expect(400)
                        .text("error.code"));
    }

    @Test
    void waitsForANetworkThatTakesItsTime() {
        Reply refund = refund("pm_card_pendingRefund");
        assertEquals("pending", refund.text("status"));
        Reply done = Waiting.until(
                () -> merchant.get("/v1/refunds/" + refund.id()), reply -> !"pending".equals(reply.text("status")));
        assertEquals("succeeded", done.text("status"));
    }

    @Test
    void callsAPendingRefundBack() {
        Reply refund = refund("pm_card_pendingRefund");
        Reply canceled = merchant.post("/v1/refunds/" + refund.id() + "/cancel").expect(200);
        assertEquals("canceled", canceled.text("status"));
        assertEquals("0", merchant.get("/v1/charges/" + refund.text("charge")).text("amount_refunded"));
    }

    @Test
    void takesTheMoneyBackIfARefundDoesNotArrive() throws Exception {
        Reply refund = refund("pm_card_refundFail");
        assertEquals("succeeded", refund.text("status"));
        Reply failed = Waiting.until(
                () -> merchant.get("/v1/refunds/" + refund.id()), reply -> "failed".equals(reply.text("status")));
        assertEquals("expired_or_canceled_card", failed.text("failure_reason"));
        assertEquals(
                "5000000",
                merchant.get("/v1/balance_transactions/" + failed.text("failure_balance_transaction"))
                        .expect(200)
                        .text("amount"));
        Reply charge = merchant.get("/v1/charges/" + refund.text("charge"));
        assertEquals("0", charge.text("amount_refunded"));
        assertEquals("false", charge.text("refunded"));
        new Books(platform).audit();
    }

    @Test
    void givesMoneyBackOnceHoweverManyAsk() throws Exception {
        Reply paid = Checkout.card("pm_card_visa").by(merchant).expect(200);
        List<Reply> replies = new ArrayList<>();
        var clients = Executors.newFixedThreadPool(64);
        try {
            List<Future<Reply>> asked = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                asked.add(clients.submit(() -> merchant.post("/v1/refunds", "charge", paid.text("latest_charge"))));
            }
            for (Future<Reply> each : asked) {
                replies.add(each.get());
            }
        } finally {
            clients.shutdown();
        }
        assertEquals(1, replies.stream().filter(reply -> reply.status() == 200).count());
        assertTrue(replies.stream()
                .allMatch(reply ->
                        reply.status() == 200 || reply.text("error.code").equals("charge_already_refunded")));
        assertEquals("5000000", charge(paid).text("amount_refunded"));
        assertEquals(
                1,
                merchant.get("/v1/refunds", "charge", paid.text("latest_charge"))
                        .ids()
                        .size());
        assertNotEquals("0", charge(paid).text("amount_refunded"));
        new Books(platform).audit();
    }

    private Reply refund(String card) {
        Reply paid = Checkout.card(card).by(merchant).expect(200);
        return merchant.post("/v1/refunds", "payment_intent", paid.id()).expect(200);
    }

    private Reply charge(Reply intent) {
        return merchant.get("/v1/charges/" + intent.text("latest_charge")).expect(200);
    }
}
