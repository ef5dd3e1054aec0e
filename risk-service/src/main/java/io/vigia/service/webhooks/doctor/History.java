package io.vigia.service.webhooks.doctor;

import io.vigia.domain.webhooks.Endpoint;
import io.vigia.domain.webhooks.Retries;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** What an endpoint and its last tries tell without another one. */
final class History {

    private final Endpoint endpoint;
    private final List<Past> past;

    History(Endpoint endpoint, List<Past> past) {
        this.endpoint = endpoint;
        this.past = past;
    }

    /** Whether it is switched on, and how long still. */
    Finding state() {
        if (endpoint.isDisabled()) {
            return endpoint.givenUpAt() == null || endpoint.failingSince() == null
                    ? Finding.bad(Step.STATE, "off")
                    : Finding.bad(Step.STATE, "given-up", endpoint.givenUpAt(), endpoint.failingSince());
        } else if (endpoint.failingSince() != null) {
            return Finding.care(
                    Step.STATE,
                    "failing",
                    endpoint.failingSince(),
                    endpoint.failingSince()
                            .plus(Retries.patience(endpoint.environment().mode())));
        }
        return Finding.good(Step.STATE, "good");
    }

    /** How many of the last tries arrived. */
    Finding tries() {
        long all = past.stream().mapToLong(Past::count).sum();
        long failed = past.stream()
                .filter(each -> !each.arrived())
                .mapToLong(Past::count)
                .sum();
        if (all == 0) {
            return Finding.good(Step.HISTORY, "none");
        } else if (failed == 0) {
            return Finding.good(Step.HISTORY, "good", all);
        }
        return Finding.care(Step.HISTORY, failed == all ? "all" : "some", all, failed);
    }

    /**
     * Whether tries were answered as receivers answer when they do not believe a signature.
     *
     * @param works whether the test event was received just now
     */
    Finding signatures(boolean works, Instant now) {
        List<Past> refused =
                past.stream().filter(Past::looksLikeARefusedSignature).toList();
        if (refused.isEmpty()) {
            return Finding.good(Step.SECRET, "good");
        }
        long count = refused.stream().mapToLong(Past::count).sum();
        Instant last = newest(refused);
        List<Past> arrived = past.stream().filter(Past::arrived).toList();
        if (works || !arrived.isEmpty() && newest(arrived).isAfter(last)) {
            return Finding.good(Step.SECRET, "past", count, last);
        }
        Instant stopped = endpoint.oldSecretUntil();
        return stopped != null && now.isAfter(stopped)
                ? Finding.care(Step.SECRET, "rolled", count, last, stopped)
                : Finding.care(Step.SECRET, "refused", count, last);
    }

    private static Instant newest(List<Past> some) {
        return some.stream().map(Past::last).max(Comparator.naturalOrder()).orElseThrow();
    }
}
