package io.vigia.tools.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.http.Response;
import io.vigia.tools.http.Target;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LoadDriverTests {

    private final LoadDriver driver = new LoadDriver(new Target(URI.create("http://127.0.0.1:9"), "sk_test_none"));

    private static Response answer(int status) {
        return new Response(status, new byte[0]);
    }

    @Test
    void anOpenLoopAsksAsOftenAsItWasTold() throws Exception {
        LoadResult result = driver.openLoop((connection, number) -> answer(200), new LoadDriver.Load(4, 400), 0.5);
        assertEquals(200, result.micros().getTotalCount());
        assertTrue(result.seconds() > 0.45 && result.seconds() < 2, "took " + result.seconds());
    }

    @Test
    void anOpenLoopTimesFromWhenARequestWasDue() throws Exception {
        LoadResult result = driver.openLoop(
                (connection, number) -> {
                    if (number == 0) {
                        pause(300);
                    }
                    return answer(200);
                },
                new LoadDriver.Load(1, 200),
                0.5);
        // the stall of 300 ms is felt by the 60 requests that were due in it, not by the first alone
        long late = result.micros().getTotalCount() - countBelow(result, 50_000);
        assertTrue(late > 40, "only " + late + " felt it");
    }

    private static long countBelow(LoadResult result, long micros) {
        return result.micros().getCountBetweenValues(0, micros);
    }

    @Test
    void aClosedLoopAsksUntilTheTimeIsOver() throws Exception {
        LoadResult result = driver.closedLoop(
                (connection, number) -> {
                    pause(10);
                    return answer(number % 2 == 0 ? 200 : 402);
                },
                3,
                0.3);
        assertTrue(result.seconds() >= 0.2 && result.seconds() < 3, "took " + result.seconds());
        assertTrue(result.throughput() <= 310, "throughput " + result.throughput());
        assertEquals(0, result.errorCount());
    }

    @Test
    void wrongAnswersAreNoThroughput() throws Exception {
        AtomicLong asked = new AtomicLong();
        LoadResult result = driver.openLoop(
                (connection, number) -> {
                    long turn = asked.getAndIncrement();
                    if (turn < 5) {
                        throw new IOException("broken");
                    }
                    return answer(turn < 15 ? 500 : 200);
                },
                new LoadDriver.Load(2, 1_000),
                0.05);
        assertEquals(Map.of(0, 5L, 500, 10L), result.errors());
        assertEquals(35, result.micros().getTotalCount());
        assertEquals(15, result.errorCount());
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
