package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test environment with a time of its own. */
@ExtendWith(PlatformExtension.class)
class TestClockIT {
    private static final String CLOCKS = "/v1/test_helpers/test_clocks";
    private static final long DAY = 86_400;

    private final Platform platform;
    private final Api merchant;
    private final long start = Instant.now().getEpochSecond();

    TestClockIT(Platform platform) {
        this.platform = platform;
        merchant = Api.stranger(platform); // the other tests' merchant keeps its time
    }

    @AfterEach
    void giveTheTimeBack() {
        merchant.get(CLOCKS).ids().forEach(id -> merchant.delete(CLOCKS + "/" + id));
        long now = Long.parseLong(
                Checkout.card("pm_card_visa").by(merchant).expect(200).text("created"));
        assertTrue(Math.abs(now - Instant.now().getEpochSecond()) < 5);
    }

    @Test
    void standsUntilItIsAdvanced() {
        Reply clock = create(start);
        assertEquals("ready", clock.text("status"));
        assertEquals(start, created());
        Reply advanced = advance(clock.id(), start + 40 * DAY).expect(200);
        assertEquals("advancing", advanced.text("status"));
        assertEquals("ready", merchant.get(CLOCKS + "/" + clock.id()).text("status"));
        assertEquals(start + 40 * DAY, created());
        assertNotEquals(start + 40 * DAY, created(Api.test(platform)), "another account's time");
        assertEquals(
                "test_clock_time_invalid",
                advance(clock.id(), start).expect(400).text("error.code"));
        assertEquals(
                "frozen_time",
                advance(clock.id(), start + 900 * DAY).expect(400).text("error.param"));
    }

    @Test
    void goesForwardWhileOthersDo() throws InterruptedException {
        List<String> clocks =
                List.of(create(start).id(), create(start).id(), create(start).id());
        Queue<String> faults = new ConcurrentLinkedQueue<>();
        List<Thread> movers = clocks.stream()
                .map(clock -> new Thread(() -> {
                    for (int step = 1; step <= 15; step++) {
                        Reply advanced = advance(clock, start + step * DAY);
                        if (advanced.status() != 200) {
                            faults.add(advanced.status() + " " + advanced.body());
                        }
                    }
                }))
                .toList();
        movers.forEach(Thread::start);
        for (Thread mover : movers) {
            mover.join();
        }
        assertEquals(List.of(), List.copyOf(faults));
        clocks.forEach(clock ->
                assertEquals("ready", merchant.get(CLOCKS + "/" + clock).text("status")));
    }

    @Test
    @Tag("E-30")
    void countsInWindowsThatPassWithTheClock() {
        Reply clock = create(start);
        String email = Fresh.email();
        try (Rules rule = Rules.of(merchant, "block", ":total_charges_per_email_daily: >= 2")) {
            pay(rule, email).expect(200);
            pay(rule, email).expect(200);
            assertEquals(402, pay(rule, email).status());
            advance(clock.id(), start + DAY + 1).expect(200);
            pay(rule, email).expect(200);
        }
    }

    @Test
    void ordersWhatIsMadeAtOneMomentByWhenItWasMade() {
        create(start + DAY);
        String first = Checkout.card("pm_card_visa").by(merchant).expect(200).id();
        String second = Checkout.card("pm_card_visa").by(merchant).expect(200).id();
        assertEquals(
                second + first,
                String.join(
                        "", merchant.get("/v1/payment_intents", "limit", "2").ids()));
    }

    @Test
    void isForTestModeAlone() {
        Reply refused = Api.live(platform).post(CLOCKS, "frozen_time", String.valueOf(start));
        assertEquals("sandbox_test_mode_only", refused.expect(400).text("error.code"));
        assertEquals("frozen_time", merchant.post(CLOCKS).expect(400).text("error.param"));
    }

    private static Reply create(Api merchant, long frozen) {
        return merchant.post(CLOCKS, "frozen_time", String.valueOf(frozen), "name", "ours")
                .expect(200);
    }

    private Reply create(long frozen) {
        return create(merchant, frozen);
    }

    private Reply advance(String id, long frozen) {
        return merchant.post(CLOCKS + "/" + id + "/advance", "frozen_time", String.valueOf(frozen));
    }

    private long created() {
        return created(merchant);
    }

    private static long created(Api merchant) {
        return Long.parseLong(
                Checkout.card("pm_card_visa").by(merchant).expect(200).text("created"));
    }

    private Reply pay(Rules rule, String email) {
        return rule.look(Checkout.card("pm_card_visa"))
                .with("receipt_email", email)
                .by(merchant);
    }
}
