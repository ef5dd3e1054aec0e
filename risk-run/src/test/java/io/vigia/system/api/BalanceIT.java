package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That every payment is in the books, once and to the minor unit. */
@ExtendWith(PlatformExtension.class)
class BalanceIT {
    private final Platform platform;
    private final Api merchant;

    BalanceIT(Platform platform) {
        this.platform = platform;
        merchant = Api.test(platform);
    }

    @Test
    void bookkeepsAPaymentTheMomentItIsAnswered() {
        long pending = Books.of(merchant, "pending", "eur");
        Reply charge = paid("pm_card_visa", 1_000);
        Reply booked = merchant.get("/v1/balance_transactions/" + charge.text("balance_transaction"))
                .expect(200);
        assertEquals("1000", booked.text("amount"));
        assertEquals("54", booked.text("fee")); // 2.9 % of EUR 10,00 and EUR 0,25
        assertEquals("946", booked.text("net"));
        assertEquals("54", booked.text("fee_details.0.amount"));
        assertEquals("stripe_fee", booked.text("fee_details.0.type"));
        assertEquals("charge", booked.text("type"));
        assertEquals("charge", booked.text("reporting_category"));
        assertEquals("pending", booked.text("status"));
        assertEquals(charge.id(), booked.text("source"));
        assertTrue(Long.parseLong(booked.text("available_on")) > Long.parseLong(booked.text("created")));
        assertEquals(pending + 946, Books.of(merchant, "pending", "eur"));
    }

    @Test
    void setsMoneyFreeAtOnceThatBypassesPending() {
        long available = Books.of(merchant, "available", "gbp");
        Reply charge = charge(Checkout.card("pm_card_bypassPending")
                .with("currency", "gbp")
                .amount(1_000)
                .by(merchant)
                .expect(200));
        assertEquals(
                "available",
                merchant.get("/v1/balance_transactions/" + charge.text("balance_transaction"))
                        .text("status"));
        assertEquals(available + 1_000 - 29 - 20, Books.of(merchant, "available", "gbp"));
    }

    @Test
    void answersWithTheTransactionAtOnce() {
        Reply paid = Checkout.card("pm_card_visa")
                .with("expand[]", "latest_charge.balance_transaction")
                .by(merchant)
                .expect(200);
        assertEquals("balance_transaction", paid.text("latest_charge.balance_transaction.object"));
        assertEquals("5000000", paid.text("latest_charge.balance_transaction.amount"));
    }

    @Test
    void findsATransactionWhileItIsWrittenDown() throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread bookkeeping = new Thread(() -> {
            while (!over.get()) {
                merchant.get("/v1/balance").expect(200);
            }
        });
        bookkeeping.start();
        try {
            for (int i = 0; i < 60; i++) {
                String transaction = charge(
                                Checkout.card("pm_card_visa").by(merchant).expect(200))
                        .text("balance_transaction");
                merchant.get("/v1/balance_transactions/" + transaction).expect(200);
            }
        } finally {
            over.set(true);
            bookkeeping.join();
        }
    }

    @Test
    void bookkeepsNothingThatWasNotPaid() {
        Reply declined = Checkout.card("pm_card_chargeDeclined").by(merchant).expect(402);
        assertNull(merchant.get("/v1/charges/" + declined.text("error.charge")).text("balance_transaction"));
        Reply held = charge(Checkout.card("pm_card_visa")
                .with("capture_method", "manual")
                .by(merchant)
                .expect(200));
        assertNull(held.text("balance_transaction"));
    }

    @Test
    void listsByWhatIsAskedFor() {
        Reply charge = paid("pm_card_visa", 1_234);
        Reply found = merchant.get("/v1/balance_transactions", "source", charge.id(), "type", "charge")
                .expect(200);
        assertEquals(1, found.ids().size());
        assertEquals(charge.text("balance_transaction"), found.ids().get(0));
        assertTrue(merchant.get("/v1/balance_transactions", "source", charge.id(), "type", "payout")
                .ids()
                .isEmpty());
        assertTrue(merchant.get("/v1/balance_transactions", "source", charge.id(), "currency", "usd")
                .ids()
                .isEmpty());
        assertEquals(
                "type",
                merchant.get("/v1/balance_transactions", "type", "gift")
                        .expect(400)
                        .text("error.param"));
    }

    @Test
    void staysExactUnderManyAtOnce() throws Exception {
        long before = Books.of(merchant, "pending", "mxn");
        var clients = Executors.newFixedThreadPool(16);
        try {
            var done = IntStream.range(0, 64)
                    .mapToObj(i -> clients.submit(() -> {
                        Checkout.card("pm_card_visa")
                                .with("currency", "mxn")
                                .amount(10_000 + i)
                                .by(merchant)
                                .expect(200);
                        return i % 8 == 0 ? Books.of(merchant, "pending", "mxn") : 0;
                    }))
                    .toList();
            for (var each : done) {
                each.get();
            }
        } finally {
            clients.shutdown();
        }
        long expected = IntStream.range(0, 64)
                .mapToLong(i -> 10_000 + i - ((10_000 + i) * 290L + 5_000) / 10_000 - 300)
                .sum();
        assertEquals(before + expected, Books.of(merchant, "pending", "mxn"));
        new Books(platform).audit();
    }

    @Test
    void addsUp() throws SQLException {
        paid("pm_card_visa", 777);
        merchant.get("/v1/balance").expect(200);
        new Books(platform).audit();
    }

    private Reply paid(String card, long minor) {
        return charge(Checkout.card(card)
                .with("currency", "eur")
                .amount(minor)
                .by(merchant)
                .expect(200));
    }

    private Reply charge(Reply intent) {
        return merchant.get("/v1/charges/" + intent.text("latest_charge")).expect(200);
    }
}
