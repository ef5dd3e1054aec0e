package io.vigia.service.webhooks.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.Exchange;
import io.vigia.domain.webhooks.FailureKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an endpoint's answer. */
class AnswersTests {

    @ParameterizedTest
    @CsvSource({
        "200, , good, GOOD",
        "204, , good, GOOD",
        "302, REDIRECT, redirect, BAD",
        "400, STATUS, signature, BAD",
        "401, STATUS, signature, BAD",
        "403, STATUS, signature, BAD",
        "404, STATUS, missing, BAD",
        "405, STATUS, method, BAD",
        "410, STATUS, other, BAD",
        "429, STATUS, busy, BAD",
        "500, STATUS, error, BAD",
        "503, STATUS, error, BAD",
        ", TIMEOUT, timeout, BAD",
        ", BROKEN, broken, BAD",
        ", DNS, lost, BAD",
        ", CONNECT, lost, BAD"
    })
    void namesWhatWasAnswered(Integer status, FailureKind failure, String word, Verdict verdict) {
        Finding said = Answers.judge(result(40, status, failure, "")).get(0);
        assertEquals(word, said.word());
        assertEquals(verdict, said.verdict());
        assertEquals(40, said.tookMillis());
    }

    @Test
    void saysWhereARedirectLeads() {
        assertEquals(
                List.of(302, "https://shop.example/elsewhere"),
                Answers.judge(result(40, 302, FailureKind.REDIRECT, "")).get(0).values());
    }

    @Test
    void looksAtPaceAndSize() {
        assertEquals(List.of("good", "good", "good"), words(result(40, 200, null, "ok")));
        assertEquals(List.of("good", "slow", "good"), words(result(4_000, 200, null, "ok")));
        assertEquals(List.of("good", "good", "large"), words(result(40, 200, null, "x".repeat(16 * 1024))));
        List<Finding> none = Answers.judge(result(10_000, null, FailureKind.TIMEOUT, null));
        assertTrue(none.subList(1, 3).stream().allMatch(each -> each.verdict() == Verdict.SKIPPED));
    }

    private static List<String> words(Attempt.Result result) {
        return Answers.judge(result).stream().map(Finding::word).toList();
    }

    private static Attempt.Result result(int millis, Integer status, FailureKind failure, String body) {
        Map<String, String> headers = status == null ? Map.of() : Map.of("location", "https://shop.example/elsewhere");
        return new Attempt.Result(
                millis, status, failure, new Exchange("https://shop.example", Map.of(), "{}", headers, body, "words"));
    }
}
