package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The life of a voucher from its number to the money, as merchants and networks see it. */
@ExtendWith(PlatformExtension.class)
class VoucherIT {
    private final Api merchant;
    private final Network network;

    VoucherIT(Platform platform) {
        merchant = Api.test(platform);
        network = new Network(platform);
    }

    @Test
    void succeedsWhenItIsPaidAtTheCounter() {
        Reply intent = voucher("fill_never");
        Reply paid = pay(intent, "cash_point[id]", "2077", "cash_point[city]", "Medellín")
                .expect(200);
        assertEquals("paid", paid.text("status"));
        assertEquals("Medellín", paid.text("receipts.0.cash_point.city"));
        Reply after = read(intent);
        assertEquals("succeeded", after.text("status"));
        assertEquals("5000000", after.text("amount_received"));
        assertNull(after.text("next_action"));
        Reply charge = merchant.get("/v1/charges/" + after.text("latest_charge"));
        assertEquals("succeeded", charge.text("status"));
        assertEquals("true", charge.text("paid"));
        assertTrue(types(intent).containsAll(List.of("payment_intent.succeeded")));
        assertTrue(types(charge).containsAll(List.of("charge.pending", "charge.succeeded")));
    }

    @Test
    @Tag("E-02")
    void isPaidOnlyWhenTheNetworkConfirmsIt() {
        Reply intent = voucher("fill_never");
        Reply heard = network.tell(number(intent), "evt-" + Fresh.word("n")).expect(200);
        assertEquals("paid_unverified", heard.text("voucher_status"));
        assertEquals(
                "paid_unverified",
                merchant.get("/v1/vouchers/" + number(intent)).text("status"));
        assertEquals("requires_action", read(intent).text("status"));
        pay(intent).expect(200);
        assertEquals("succeeded", read(intent).text("status"));
    }

    @Test
    void hearsANotificationOnce() {
        Reply intent = voucher("no_callback_but_settled");
        String event = Fresh.word("evt");
        Reply first = network.tell(number(intent), event).expect(200);
        Reply second = network.tell(number(intent), event).expect(200);
        assertEquals("false", first.text("duplicate"));
        assertEquals("true", second.text("duplicate"));
        assertEquals(first.id(), second.id());
        awaitStatus(intent, "succeeded");
        network.tell(number(intent), Fresh.word("evt")).expect(200);
        assertEquals(
                1,
                types(intent).stream()
                        .filter("payment_intent.succeeded"::equals)
                        .count());
        assertEquals(
                1,
                merchant.get("/v1/vouchers/" + number(intent))
                        .json()
                        .getAsJsonArray("receipts")
                        .size());
    }

    @Test
    void believesNobodyWithoutTheNetworksSecret() {
        Reply intent = voucher("fill_never");
        String number = number(intent);
        refused(network.send(number, "evt", "nsec_wrong", Instant.now()));
        refused(network.send(number, "evt", network.secret(), Instant.now().minusSeconds(301)));
        refused(network.send(number, "evt", network.secret(), Instant.now().plusSeconds(301)));
        refused(network.send("1234567890123", "evt", network.secret(), Instant.now()));
        refused(network.post("efecty", "{\"id\":\"evt\",\"number\":\"" + number + "\"}", "t=1,v1=zz"));
        refused(network.post("efecty", "{\"id\":\"evt\",\"number\":\"" + number + "\"}", null));
        assertEquals(
                "notification_invalid",
                network.post("efecty", "[]", "t=1,v1=00").expect(400).text("error.code"));
        assertEquals(404, network.post("card", "{}", null).status());
        assertEquals("open", merchant.get("/v1/vouchers/" + number).text("status"));
    }

    @Test
    void findsMoneyThatNobodyToldOf() {
        Reply intent = voucher("no_callback_but_settled");
        awaitStatus(intent, "succeeded");
        Reply twice = voucher("duplicate_callback");
        awaitStatus(twice, "succeeded");
        assertEquals(
                1,
                types(twice).stream().filter("payment_intent.succeeded"::equals).count());
    }

    @Test
    void isPaidWithinFiveSecondsWhenTheEmailSaysSo() throws InterruptedException {
        Reply intent = voucher("paid");
        long start = System.nanoTime();
        awaitStatus(intent, "succeeded");
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
        awaitStatus(voucher("succeed_immediately"), "succeeded");
        awaitStatus(voucher("expire_immediately"), "requires_payment_method");
        awaitStatus(voucher("expire"), "requires_payment_method");
    }

    @ParameterizedTest
    @CsvSource({
        "4000000, held, processing, held, underpaid",
        "6000000, paid, succeeded, kept, overpaid",
    })
    void bringsOddSumsToADefinedState(
            String amount, String voucher, String intent, String receipt, String irregularity) {
        Reply asked = voucher("fill_never");
        Reply paid = pay(asked, "amount", amount).expect(200);
        assertEquals(voucher, paid.text("status"));
        assertEquals(amount, paid.text("amount_paid"));
        assertEquals(receipt, paid.text("receipts.0.status"));
        assertEquals(irregularity, paid.text("receipts.0.irregularity"));
        assertEquals(intent, read(asked).text("status"));
    }

    @Test
    void letsAPersonDecideAboutMoneyThatIsHeld() {
        Reply accepted = voucher("fill_never");
        pay(accepted, "amount", "4000000").expect(200);
        resolve(accepted, "accept").expect(200);
        assertEquals("succeeded", read(accepted).text("status"));
        assertEquals("4000000", read(accepted).text("amount_received"));
        assertEquals(
                "voucher_unexpected_state",
                resolve(accepted, "accept").expect(400).text("error.code"));

        Reply refused = voucher("fill_never");
        pay(refused, "amount", "4000000").expect(200);
        assertEquals("refunded", resolve(refused, "refund").expect(200).text("status"));
        assertEquals("requires_payment_method", read(refused).text("status"));
        awaitReceipt(refused, "refunded");
    }

    @Test
    void givesBackWhatWasPaidTwice() {
        Reply intent = voucher("fill_never");
        pay(intent).expect(200);
        Reply again = pay(intent).expect(200);
        assertEquals("paid", again.text("status"));
        assertEquals("10000000", again.text("amount_paid"));
        assertEquals("duplicate", again.text("receipts.1.irregularity"));
        assertEquals("refunded", again.text("receipts.1.status"));
        assertEquals("5000000", read(intent).text("amount_received"));
    }

    @Test
    void holdsMoneyForACanceledPayment() {
        Reply intent = voucher("fill_never");
        merchant.post("/v1/payment_intents/" + intent.id() + "/cancel").expect(200);
        Reply paid = pay(intent).expect(200);
        assertEquals("held", paid.text("status"));
        assertEquals("late", paid.text("receipts.0.irregularity"));
        assertEquals("canceled", read(intent).text("status"));
        assertEquals(
                "voucher_unexpected_state",
                resolve(intent, "accept").expect(400).text("error.code"));
        assertEquals("refunded", resolve(intent, "refund").expect(200).text("status"));
    }

    @Test
    void endsARaceOfPayingAndCancelingInOneState() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 15; i++) {
                Reply intent = voucher("fill_never");
                List<Future<Reply>> both = two.invokeAll(List.<Callable<Reply>>of(
                        () -> pay(intent), () -> merchant.post("/v1/payment_intents/" + intent.id() + "/cancel")));
                assertEquals(200, both.get(0).get().status(), both.get(0).get().body());
                int canceled = both.get(1).get().status();
                String status = read(intent).text("status");
                String voucher = merchant.get("/v1/vouchers/" + number(intent)).text("status");
                String seen = canceled + " " + status + " " + voucher;
                assertTrue(seen.equals("200 canceled held") || seen.matches("(400|409) succeeded paid"), seen);
            }
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void refusesAmountsOutsideTheAccountsLimits() {
        assertEquals(
                "amount", Checkout.voucher().amount(50).by(merchant).expect(400).text("error.param"));
        assertEquals(
                "amount",
                Checkout.voucher()
                        .amount(3_000_000_000L)
                        .by(merchant)
                        .expect(400)
                        .text("error.param"));
        assertEquals(
                "payment_method_options[efecty][expires_after_days]",
                Checkout.voucher()
                        .with("payment_method_options[efecty][expires_after_days]", "8")
                        .by(merchant)
                        .expect(400)
                        .text("error.param"));
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

    private Reply pay(Reply intent, String... form) {
        return merchant.post("/v1/test_helpers/vouchers/" + number(intent) + "/pay", form);
    }

    private Reply resolve(Reply intent, String how) {
        return merchant.post("/v1/vouchers/" + number(intent) + "/resolve", "resolution", how);
    }

    private Reply read(Reply intent) {
        return merchant.get("/v1/payment_intents/" + intent.id()).expect(200);
    }

    private void awaitStatus(Reply intent, String status) {
        Patience.until(() -> assertEquals(status, read(intent).text("status")), 40);
    }

    private void awaitReceipt(Reply intent, String status) {
        Patience.until(
                () -> assertEquals(
                        status, merchant.get("/v1/vouchers/" + number(intent)).text("receipts.0.status")),
                20);
    }

    /** The types of the events about an object, in the database: their delivery is another matter. */
    private List<String> types(Reply object) {
        return network.events(object.id());
    }

    private static void refused(Reply reply) {
        assertEquals("notification_signature_invalid", reply.expect(400).text("error.code"));
        assertFalse(reply.body().contains("nsec_"));
    }
}
