package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Vouchers whose time passes with a test clock. */
@ExtendWith(PlatformExtension.class)
class VoucherTimeIT {
    private static final String CLOCKS = "/v1/test_helpers/test_clocks";
    private static final long HOUR = 3_600;

    private final Api merchant;
    private long now = Instant.now().getEpochSecond();
    private String clock;

    VoucherTimeIT(Platform platform) {
        merchant = Api.stranger(platform); // the other tests' merchant keeps its time
    }

    @BeforeEach
    void stopTheTime() {
        clock = merchant.post(CLOCKS, "frozen_time", String.valueOf(now))
                .expect(200)
                .id();
    }

    @AfterEach
    void giveTheTimeBack() {
        merchant.get(CLOCKS).ids().forEach(id -> merchant.delete(CLOCKS + "/" + id));
    }

    @Test
    @Tag("E-59")
    void endsAfterItsTimeAndTreatsMoneyThatComesLateAsTheAccountChose() {
        Reply intent = voucher("fill_never");
        later(48 * HOUR - 1);
        assertEquals("requires_action", read(intent).text("status"));
        later(1);
        Reply over = read(intent);
        assertEquals("requires_payment_method", over.text("status"));
        assertEquals("payment_intent_payment_attempt_expired", over.text("last_payment_error.code"));
        assertEquals("expired", find(intent).text("status"));

        Reply paid = merchant.post("/v1/test_helpers/vouchers/" + number(intent) + "/pay");
        assertEquals("held", paid.expect(200).text("status"));
        assertEquals("true", paid.text("late"));
        merchant.post("/v1/vouchers/" + number(intent) + "/resolve", "resolution", "accept")
                .expect(200);
        assertEquals("succeeded", read(intent).text("status"));
        assertEquals("5000000", read(intent).text("amount_received"));
    }

    @Test
    void isPaidAfterThreeMinutesByItself() {
        Reply intent = voucher("somebody");
        later(170);
        assertEquals("requires_action", read(intent).text("status"));
        later(20);
        assertEquals("succeeded", read(intent).text("status"));
        assertEquals("paid", find(intent).text("status"));
        assertEquals(String.valueOf(now - 10), find(intent).text("paid_at"));
    }

    @Test
    void countsAsLateWhatIsPaidAfterAShortDeadline() {
        Reply intent = voucher("paid_late");
        later(10);
        assertEquals("held", find(intent).text("status"));
        assertEquals("late", find(intent).text("receipts.0.irregularity"));
    }

    @Test
    void refundsWhatTheNetworkTookBack() {
        Reply intent = voucher("callback_then_reversed");
        later(1);
        assertEquals("paid", find(intent).text("status"));
        later(10);
        assertEquals("reversed", find(intent).text("status"));
        assertEquals("reversed", find(intent).text("receipts.0.status"));
        Reply charge = merchant.get("/v1/charges/" + read(intent).text("latest_charge"));
        assertEquals("true", charge.text("refunded"));
        assertEquals("5000000", charge.text("amount_refunded"));
    }

    private void later(long seconds) {
        now += seconds;
        merchant.post(CLOCKS + "/" + clock + "/advance", "frozen_time", String.valueOf(now))
                .expect(200);
    }

    private Reply voucher(String word) {
        return Checkout.voucher()
                .with("payment_method_data[billing_details][email]", Fresh.word("t") + "+" + word + "@example.com")
                .by(merchant)
                .expect(200);
    }

    private static String number(Reply intent) {
        return intent.text("next_action.efecty_display_details.number");
    }

    private Reply read(Reply intent) {
        return merchant.get("/v1/payment_intents/" + intent.id()).expect(200);
    }

    private Reply find(Reply intent) {
        return merchant.get("/v1/vouchers/" + number(intent)).expect(200);
    }
}
