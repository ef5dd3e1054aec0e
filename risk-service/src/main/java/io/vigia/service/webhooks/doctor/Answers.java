package io.vigia.service.webhooks.doctor;

import io.vigia.domain.webhooks.Attempt;
import io.vigia.domain.webhooks.FailureKind;
import io.vigia.service.webhooks.http.WebhookSender;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Judges what an endpoint answered to a test event: what it said, how fast, and how much. */
final class Answers {

    private static final int SLOW_MILLIS = 3_000;
    private static final int TOO_MANY = 429;
    private static final int NOT_FOUND = 404;
    private static final int NO_POST = 405;
    private static final int SERVER_FAULT = 500;

    private Answers() {}

    static List<Finding> judge(Attempt.Result result) {
        List<Finding> found = new ArrayList<>();
        found.add(said(result).took(result.tookMillis()));
        if (result.httpStatus() == null) {
            found.add(Finding.skipped(Step.PACE));
            found.add(Finding.skipped(Step.BODY));
            return found;
        }
        found.add(
                result.tookMillis() > SLOW_MILLIS
                        ? Finding.care(Step.PACE, "slow", result.tookMillis())
                        : Finding.good(Step.PACE, "good", result.tookMillis()));
        int size = result.exchange().responseBody().getBytes(StandardCharsets.UTF_8).length;
        found.add(
                size >= WebhookSender.KEPT_OF_ANSWER
                        ? Finding.care(Step.BODY, "large", WebhookSender.KEPT_OF_ANSWER)
                        : Finding.good(Step.BODY, "good", size));
        return found;
    }

    private static Finding said(Attempt.Result result) {
        if (result.arrived()) {
            return Finding.good(Step.ANSWER, "good", result.httpStatus());
        } else if (result.failure() == FailureKind.REDIRECT) {
            return Finding.bad(
                    Step.ANSWER,
                    "redirect",
                    result.httpStatus(),
                    location(result.exchange().responseHeaders()));
        } else if (result.failure() == FailureKind.STATUS) {
            return Finding.bad(Step.ANSWER, word(result.httpStatus()), result.httpStatus());
        } else if (result.failure() == FailureKind.TIMEOUT) {
            return Finding.bad(Step.ANSWER, "timeout");
        }
        String problem = String.valueOf(result.exchange().problem());
        return result.failure() == FailureKind.BROKEN
                ? Finding.bad(Step.ANSWER, "broken", problem)
                : Finding.bad(Step.ANSWER, "lost", problem);
    }

    private static String word(int status) {
        if (Past.isRefusal(status)) {
            return "signature";
        } else if (status >= SERVER_FAULT) {
            return "error";
        }
        return switch (status) {
            case NOT_FOUND -> "missing";
            case NO_POST -> "method";
            case TOO_MANY -> "busy";
            default -> "other";
        };
    }

    private static String location(Map<String, String> headers) {
        return headers.entrySet().stream()
                .filter(each -> each.getKey().toLowerCase(Locale.ROOT).equals("location"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }
}
