package io.vigia.tools.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.Arguments;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class WarmUpTests {

    private static final BenchPlan PLAN = BenchPlan.of(Arguments.parse(List.of("--seconds", "1"), Set.of("seconds")));

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void endsWhenNothingGetsFasterAnyMore() throws InterruptedException {
        assertEquals(7, turns(List.of(100, 150, 200, 300, 305, 301, 299, 900)));
        assertTrue(told().contains("bench: warm_up_seconds 7"), told());
    }

    @Test
    void takesTheTimeThatIsLeastEvenWhenNothingGetsFaster() throws InterruptedException {
        assertEquals(3, turns(List.of(0, 0, 0, 0, 0)));
    }

    @Test
    void endsAtLastThoughItGetsFasterAndFaster() throws InterruptedException {
        List<Integer> rising = new ArrayList<>();
        for (int i = 1; i < 100; i++) {
            rising.add(i * i * i);
        }
        assertEquals((int) PLAN.mostWarmUpSeconds(), turns(rising));
    }

    @Test
    void tellsWhatWentWrong() throws InterruptedException {
        long errors = new WarmUp(PLAN, findings()).run(seconds -> result(5, Map.of(500, 2L), seconds));

        assertEquals(8, errors);
        assertTrue(told().contains("bench: warm_up_errors_500 8"), told());
    }

    private int turns(List<Integer> answers) throws InterruptedException {
        Iterator<Integer> next = answers.iterator();
        List<Double> taken = new ArrayList<>();
        new WarmUp(PLAN, findings()).run(seconds -> {
            taken.add(seconds);
            return result(next.next(), Map.of(), seconds);
        });
        return taken.size();
    }

    private static LoadResult result(int answers, Map<Integer, Long> errors, double seconds) {
        Histogram micros = new Histogram(2);
        micros.recordValueWithCount(100, answers);
        return new LoadResult(micros, errors, seconds);
    }

    private Findings findings() {
        return new Findings(new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    private String told() {
        return told.toString(StandardCharsets.UTF_8);
    }
}
