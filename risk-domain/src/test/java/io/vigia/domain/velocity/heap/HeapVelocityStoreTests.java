package io.vigia.domain.velocity.heap;

import static io.vigia.domain.velocity.heap.Attempts.LIVE;
import static io.vigia.domain.velocity.heap.Attempts.NOON;
import static io.vigia.domain.velocity.heap.Attempts.TEST;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.velocity.AttemptRecord;
import io.vigia.domain.velocity.AttemptStatus;
import io.vigia.domain.velocity.Dimension;
import io.vigia.domain.velocity.Pair;
import io.vigia.domain.velocity.Tally;
import io.vigia.domain.velocity.VelocityReading;
import io.vigia.domain.velocity.Window;
import io.vigia.rules.host.FunctionCall;
import io.vigia.rules.host.FunctionCall.Function;
import io.vigia.rules.host.FunctionCall.Status;
import io.vigia.rules.host.Reference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeapVelocityStoreTests {

    private final HeapVelocityStore store = new HeapVelocityStore(HeapVelocityStore.RETENTION);

    @Test
    void theFirstAttemptSeesNothing() {
        VelocityReading reading = reserve(NOON, Map.of(Dimension.EMAIL, 1));
        assertEquals(0, total(reading, Dimension.EMAIL, Window.ALL_TIME));
        assertEquals(VelocityReading.NEVER, reading.firstSeen(Dimension.EMAIL));
        assertNull(reading.tally(Dimension.CARD, Window.HOURLY));
        assertTrue(Double.isNaN(reading.distinct(Pair.EMAILS_PER_CARD, Window.HOURLY)));
    }

    @ParameterizedTest
    @CsvSource({
        "HOURLY, 3599000, 1",
        "HOURLY, 3599999, 1",
        "HOURLY, 3600000, 0",
        "HOURLY, 3601000, 0",
        "DAILY, 86399000, 1",
        "DAILY, 86401000, 0",
        "WEEKLY, 604799000, 1",
        "WEEKLY, 604801000, 0",
        "YEARLY, 31535999000, 1",
        "YEARLY, 31536001000, 0"
    })
    void windowsAreExact(Window window, long ageMillis, int expected) {
        reserve(NOON, Map.of(Dimension.EMAIL, 1, Dimension.CARD, 1));
        VelocityReading later = reserve(NOON.plusMillis(ageMillis), Map.of(Dimension.EMAIL, 1));
        assertEquals(expected, total(later, Dimension.EMAIL, window));
        assertEquals(expected, later.distinct(Pair.CARDS_PER_EMAIL, window));
        assertEquals(1, total(later, Dimension.EMAIL, Window.ALL_TIME));
    }

    @Test
    void ofTwoAttemptsAtOneMomentTheSecondCountsTheFirst() {
        assertEquals(0, total(reserve(NOON, Map.of(Dimension.CARD, 1)), Dimension.CARD, Window.HOURLY));
        assertEquals(1, total(reserve(NOON, Map.of(Dimension.CARD, 1)), Dimension.CARD, Window.HOURLY));
    }

    @Test
    void anAttemptOfNowCountsOneThatAnotherClockPutLater() {
        reserve(NOON.plusMillis(40), Map.of(Dimension.CARD, 1));
        AttemptRecord now = Attempts.at(NOON, Map.of(Dimension.CARD, 1));
        assertEquals(1, total(store.reserve(now, List.of(), false), Dimension.CARD, Window.HOURLY));
    }

    @Test
    void aBackdatedAttemptCountsOnlyWhatItHasBehindIt() {
        reserve(NOON.minusSeconds(60), Map.of(Dimension.CARD, 1, Dimension.EMAIL, 1));
        reserve(NOON.plusSeconds(60), Map.of(Dimension.CARD, 1, Dimension.EMAIL, 2));
        AttemptRecord past = Attempts.at(NOON, Map.of(Dimension.CARD, 1));
        VelocityReading reading = store.reserve(past, List.of(), true);
        assertEquals(1, total(reading, Dimension.CARD, Window.HOURLY));
        assertEquals(1, reading.distinct(Pair.EMAILS_PER_CARD, Window.HOURLY));
    }

    @Test
    void anAttemptHasOneStatusHoweverOftenItIsTold() {
        AttemptRecord first = Attempts.at(NOON, Map.of(Dimension.CARD, 1));
        store.reserve(first, List.of(), false);
        store.settle(first.with(AttemptStatus.AUTHORIZED));
        store.settle(first.with(AttemptStatus.AUTHORIZED));
        store.settle(first.with(AttemptStatus.PAID));
        store.settle(first.with(AttemptStatus.PENDING));
        Tally tally = reserve(NOON.plusSeconds(1), Map.of(Dimension.CARD, 1)).tally(Dimension.CARD, Window.DAILY);
        assertEquals(1, tally.total());
        assertEquals(1, tally.count(AttemptStatus.AUTHORIZED));
        assertEquals(1, tally.count(AttemptStatus.PAID));
        assertEquals(10_000_000, tally.micros(AttemptStatus.AUTHORIZED));
        assertEquals(0, tally.count(AttemptStatus.PENDING));
    }

    @Test
    void aCancelledAttemptHasNeverBeen() {
        AttemptRecord first = Attempts.at(NOON, Map.of(Dimension.CARD, 1, Dimension.EMAIL, 1));
        store.reserve(first, List.of(), false);
        store.cancel(first);
        store.cancel(first);
        store.settle(first.with(AttemptStatus.DECLINED));
        VelocityReading reading = reserve(NOON, Map.of(Dimension.CARD, 1, Dimension.EMAIL, 1));
        assertEquals(0, total(reading, Dimension.CARD, Window.ALL_TIME));
        assertEquals(VelocityReading.NEVER, reading.firstSeen(Dimension.CARD));
        assertFalse(reading.cameTogether(Pair.EMAILS_PER_CARD));
    }

    @Test
    void reservingAgainTakesTheSamePlaceAnew() {
        AttemptRecord first = Attempts.at(NOON, Map.of(Dimension.CARD, 1));
        store.reserve(first, List.of(), false);
        assertEquals(0, total(store.reserve(first, List.of(), false), Dimension.CARD, Window.HOURLY));
        assertEquals(1, total(reserve(NOON, Map.of(Dimension.CARD, 1)), Dimension.CARD, Window.HOURLY));
    }

    @Test
    void environmentsNeverMeet() {
        store.reserve(Attempts.at(TEST, NOON, Map.of(Dimension.CARD, 1)), List.of(), false);
        VelocityReading live = store.reserve(Attempts.at(LIVE, NOON, Map.of(Dimension.CARD, 1)), List.of(), false);
        assertEquals(0, total(live, Dimension.CARD, Window.ALL_TIME));
    }

    @Test
    void knowsOpenAndFinishedVouchersAndSmallAmounts() {
        for (AttemptStatus status : AttemptStatus.values()) {
            AttemptRecord voucher = Attempts.voucher(Attempts.at(NOON, Map.of(Dimension.DOCUMENT, 1)), 4_999_999);
            store.reserve(voucher, List.of(), false);
            store.settle(voucher.with(status));
        }
        Tally tally = reserve(NOON, Map.of(Dimension.DOCUMENT, 1)).tally(Dimension.DOCUMENT, Window.HOURLY);
        assertEquals(6, tally.total());
        assertEquals(4, tally.vouchers(), "neither declined nor blocked");
        assertEquals(2, tally.openVouchers());
        assertEquals(1, tally.paidVouchers());
        assertEquals(1, tally.expiredVouchers());
        assertEquals(6, tally.small());
    }

    @Test
    void knowsWhenTheCardWasFirstSeenAndFirstApproved() {
        for (int i = 0; i < 100; i++) {
            AttemptRecord attempt = Attempts.at(NOON.plusSeconds(i), Map.of(Dimension.CARD, 1));
            store.reserve(attempt, List.of(), false);
            store.settle(attempt.with(i < 70 ? AttemptStatus.DECLINED : AttemptStatus.AUTHORIZED));
        }
        VelocityReading reading = reserve(NOON.plusSeconds(200), Map.of(Dimension.CARD, 1));
        assertEquals(NOON.toEpochMilli(), reading.firstSeen(Dimension.CARD));
        assertEquals(NOON.plusSeconds(70).toEpochMilli(), reading.firstAuthorizedMillis());
    }

    @Test
    void answersTheFunctionsOfRules() {
        AttemptRecord declined = Attempts.at(NOON, Map.of(Dimension.DEVICE, 1, Dimension.BIN, 7));
        store.reserve(declined, List.of(), false);
        store.settle(declined.with(AttemptStatus.DECLINED));
        reserve(NOON.plusSeconds(10), Map.of(Dimension.DEVICE, 1, Dimension.BIN, 8));
        FunctionCall velocity = call(Function.VELOCITY, 5_400, Status.DECLINED, "device_id");
        FunctionCall sum = call(Function.SUM, 5_400, Status.TOTAL, "device_id");
        FunctionCall distinct = call(Function.DISTINCT, 5_400, Status.TOTAL, "card_bin", "device_id");
        FunctionCall noDatum = call(Function.VELOCITY, 5_400, Status.TOTAL, "email");
        FunctionCall notCounted = call(Function.VELOCITY, 5_400, Status.TOTAL, "browser");
        AttemptRecord now = Attempts.at(NOON.plusSeconds(20), Map.of(Dimension.DEVICE, 1, Dimension.BIN, 9));
        VelocityReading reading = store.reserve(now, List.of(velocity, sum, distinct, noDatum, notCounted), false);
        assertEquals(1, reading.answer(velocity));
        assertEquals(20_000_000, reading.answer(sum));
        assertEquals(2, reading.answer(distinct));
        assertTrue(Double.isNaN(reading.answer(noDatum)));
        assertTrue(Double.isNaN(reading.answer(notCounted)));
    }

    @Test
    void sweepingKeepsTotalsAndForgetsTheRest() {
        HeapVelocityStore shortMemory = new HeapVelocityStore(Duration.ofDays(8));
        for (int i = 0; i < 70; i++) {
            AttemptRecord old = Attempts.at(NOON.plusSeconds(i), Map.of(Dimension.CARD, 1, Dimension.EMAIL, i % 10));
            shortMemory.reserve(old, List.of(), false);
            shortMemory.settle(old.with(AttemptStatus.AUTHORIZED));
        }
        Instant later = NOON.plus(Duration.ofDays(20));
        shortMemory.reserve(Attempts.at(later, Map.of(Dimension.CARD, 1)), List.of(), false);
        shortMemory.sweep(later);
        VelocityReading reading = shortMemory.reserve(
                Attempts.at(later, Map.of(Dimension.CARD, 1, Dimension.EMAIL, 3)), List.of(), false);
        assertEquals(71, total(reading, Dimension.CARD, Window.ALL_TIME));
        assertEquals(1, total(reading, Dimension.CARD, Window.WEEKLY));
        assertEquals(7, total(reading, Dimension.EMAIL, Window.ALL_TIME));
        assertEquals(10, reading.distinct(Pair.EMAILS_PER_CARD, Window.ALL_TIME));
        assertEquals(0, reading.distinct(Pair.EMAILS_PER_CARD, Window.WEEKLY));
        assertTrue(reading.cameTogether(Pair.EMAILS_PER_CARD));
        assertEquals(NOON.toEpochMilli(), reading.firstSeen(Dimension.CARD));
        assertEquals(NOON.toEpochMilli(), reading.firstAuthorizedMillis());
    }

    private VelocityReading reserve(Instant at, Map<Dimension, Integer> values) {
        return store.reserve(Attempts.at(at, values), List.of(), false);
    }

    private static long total(VelocityReading reading, Dimension dimension, Window window) {
        return reading.tally(dimension, window).total();
    }

    private static FunctionCall call(Function function, long seconds, Status status, String... attributes) {
        List<Reference> arguments =
                List.of(attributes).stream().map(Reference::attribute).toList();
        return new FunctionCall(function, arguments, seconds, status);
    }
}
