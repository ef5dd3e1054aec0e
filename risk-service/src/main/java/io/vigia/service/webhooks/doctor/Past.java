package io.vigia.service.webhooks.doctor;

import io.vigia.domain.webhooks.FailureKind;
import java.time.Instant;
import java.util.Set;

/**
 * The tries among the last ones that went alike.
 *
 * @param failure why they failed, or null if they arrived
 * @param status the HTTP status answered, or null if there was no answer
 * @param last when the newest was
 */
public record Past(FailureKind failure, Integer status, long count, Instant last) {

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

    boolean arrived() {
        return failure == null;
    }

    /** Whether receivers answer so when they do not believe a signature. */
    boolean looksLikeARefusedSignature() {
        return isRefusal(status);
    }

    static boolean isRefusal(Integer status) {
        return status != null && REFUSALS.contains(status);
    }
}
