package io.vigia.domain.audit.calls;

import io.vigia.domain.kernel.EnvironmentId;
import java.time.Instant;

/**
 * One call of the API, as it is known once it is answered.
 *
 * @param id {@code req_…}
 * @param actor the key that was used
 * @param errorCode the code answered, or null
 */
public record ApiCall(
        String id,
        EnvironmentId environment,
        Instant at,
        Line line,
        String actor,
        String sourceIp,
        Sent sent,
        String errorCode,
        Evidence evidence) {

    /** What was asked and how it ended. */
    public record Line(String method, String path, int status, int tookMicros) {}

    /** What the caller sent beside the parameters; either may be null. */
    public record Sent(String apiVersion, String idempotencyKey) {}
}
