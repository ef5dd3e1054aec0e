package io.vigia.domain.audit.calls;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RequestLogTests {

    private static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);

    @Test
    void isIntactUnderTheKeyItWasMadeWithAlone() {
        RequestLog link = new RequestLog(call("req_1", 200), 1, new byte[32], content -> hash("key", content));
        assertTrue(link.isIntact(content -> hash("key", content)));
        assertFalse(link.isIntact(content -> hash("other", content)));
    }

    @Test
    void followsOnlyTheOneBefore() {
        RequestLog first = new RequestLog(call("req_1", 200), 1, new byte[32], content -> hash("key", content));
        RequestLog second = new RequestLog(call("req_2", 404), 2, first.hash(), content -> hash("key", content));
        assertTrue(second.follows(first.seq(), first.hash()));
        assertFalse(second.follows(2, first.hash()));
        assertFalse(second.follows(1, second.hash()));
    }

    @Test
    void hashesEveryPart() {
        byte[] one = new RequestLog(call("req_1", 200), 1, new byte[32], content -> hash("key", content)).hash();
        byte[] other = new RequestLog(call("req_1", 201), 1, new byte[32], content -> hash("key", content)).hash();
        assertFalse(java.util.Arrays.equals(one, other));
    }

    private static ApiCall call(String id, int status) {
        return new ApiCall(
                id,
                TEST,
                Instant.EPOCH,
                new ApiCall.Line("GET", "/v1/charges", status, 900),
                "key_1",
                "127.0.0.1",
                new ApiCall.Sent("2026-10-28.endive", null),
                null,
                new Evidence("limit=1", "{}"));
    }

    private static byte[] hash(String key, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            return digest.digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
