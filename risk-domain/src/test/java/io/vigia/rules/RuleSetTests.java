package io.vigia.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.Schema;
import io.vigia.rules.host.Truth;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Rules evaluated together answer as each would alone. */
class RuleSetTests {

    @RepeatedTest(12)
    void answersAsEachRuleAlone(RepetitionInfo info) {
        long seed = Long.getLong("rules.seed", System.nanoTime() + info.getCurrentRepetition());
        System.out.println("RuleSetTests -Drules.seed=" + seed);
        RandomRules random = new RandomRules(seed);
        int levels = info.getCurrentRepetition() % 5;
        List<RuleSet.Entry> rules = IntStream.range(0, 1 + 17 * info.getCurrentRepetition())
                .mapToObj(i -> new RuleSet.Entry("rule" + i, program(random.condition(levels))))
                .toList();
        RuleSet set = RuleSet.of(rules);
        Matches matches = new Matches();
        for (int i = 0; i < 60; i++) {
            MapFacts facts = random.facts();
            set.match(facts, matches);
            assertEquals(alone(rules, facts), together(rules, matches), "payment " + i);
        }
    }

    @Test
    void asksListsAnewForEachPayment() {
        RuleSet set = RuleSet.of(List.of(
                new RuleSet.Entry("in", Samples.program(":email: in @email_blocklist")),
                new RuleSet.Entry("out", Samples.program("not (:email: in @email_blocklist)"))));
        MapFacts facts = new MapFacts(Samples.SCHEMA);
        assertEquals(List.of(), set.matching(facts));
        facts.put("email", "a@b.co");
        assertEquals("out", set.matching(facts).get(0).id());
        facts.putList("email_blocklist", Set.of("a@b.co"));
        assertEquals("in", set.matching(facts).get(0).id());
    }

    @Test
    void splitsNoRuleIntoTooManyAlternatives() {
        String two = "(:risk_score: > 5 or :is_anonymous_ip:)";
        String many = String.join(" and ", two, two.replace("5", "6"), two.replace("5", "7"), two.replace("5", "8"));
        RuleProgram wide = Samples.program(many + " and " + many.replace(" or ", " or :email: = 'x' or "));
        RuleSet set = RuleSet.of(List.of(new RuleSet.Entry("wide", wide)));
        assertEquals(
                1,
                set.matching(new MapFacts(Samples.SCHEMA).put("risk_score", 9)).size());
        assertEquals(
                0,
                set.matching(new MapFacts(Samples.SCHEMA).put("risk_score", 8)).size());
    }

    @Test
    void staysRightWhenTheIndexIsFull() {
        List<RuleSet.Entry> rules = IntStream.range(0, 1_500)
                .mapToObj(i -> i % 3 == 0
                        ? ":risk_score: > " + i
                        : i % 3 == 1 ? ":amount_in_usd: in (" + i + ", " + 2 * i + ".5)" : ":device_id: = 'd" + i + "'")
                .map(condition -> new RuleSet.Entry(condition, Samples.program(condition)))
                .toList();
        RuleSet set = RuleSet.of(rules);
        Matches matches = new Matches();
        for (int i = 0; i < 1_500; i += 7) {
            MapFacts facts = new MapFacts(Samples.SCHEMA)
                    .put("risk_score", i)
                    .put("amount_in_usd", i % 2 == 0 ? i : 2 * i + 0.5)
                    .put("device_id", "d" + i);
            set.match(facts, matches);
            assertEquals(alone(rules, facts), together(rules, matches), "payment " + i);
        }
    }

    @Test
    void allocatesNothingForAPayment() throws IOException {
        Workload slice = new Workload(Workload.SLICE);
        RuleSet set = RuleSet.of(slice.rules(100));
        List<MapFacts> payments = slice.payments();
        Matches matches = new Matches();
        payments.forEach(payment -> set.match(payment, matches));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (MapFacts payment : payments) {
            set.match(payment, matches);
        }
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(allocated < 1_000, allocated + " bytes for " + payments.size() + " payments");
    }

    @Test
    void canBeEmptyButNotOfTwoSchemas() {
        assertEquals(List.of(), RuleSet.of(List.of()).matching(new MapFacts(Samples.SCHEMA)));
        Schema other = Schema.of(Samples.SCHEMA.attributes());
        RuleProgram stranger = RuleCompiler.compile(
                        "Block if :is_anonymous_ip:", other, ListCatalogue.NONE, Limits.DEFAULT)
                .program();
        List<RuleSet.Entry> mixed =
                List.of(new RuleSet.Entry("a", Samples.program(":is_anonymous_ip:")), new RuleSet.Entry("b", stranger));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.of(mixed));
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        RandomRules random = new RandomRules(7);
        List<RuleSet.Entry> rules = IntStream.range(0, 100)
                .mapToObj(i -> new RuleSet.Entry("rule" + i, program(random.condition(2))))
                .toList();
        List<MapFacts> payments =
                IntStream.range(0, 200).mapToObj(i -> random.facts()).toList();
        RuleSet set = RuleSet.of(rules);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> payments.stream().allMatch(p -> set.matching(p).stream()
                            .map(RuleSet.Entry::id)
                            .toList()
                            .equals(alone(rules, p)))))
                    .toList();
            for (Future<Boolean> answer : answers) {
                assertEquals(true, answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static RuleProgram program(String condition) {
        Limits wide = new Limits(100_000, 10_000, 100, 100);
        return RuleCompiler.compile("Block if " + condition, Samples.SCHEMA, Samples.LISTS, wide)
                .program();
    }

    private static List<String> alone(List<RuleSet.Entry> rules, MapFacts facts) {
        return rules.stream()
                .filter(rule -> rule.program().evaluate(facts) == Truth.TRUE)
                .map(RuleSet.Entry::id)
                .toList();
    }

    private static List<String> together(List<RuleSet.Entry> rules, Matches matches) {
        return IntStream.range(0, matches.count())
                .mapToObj(i -> rules.get(matches.rule(i)).id())
                .toList();
    }
}
