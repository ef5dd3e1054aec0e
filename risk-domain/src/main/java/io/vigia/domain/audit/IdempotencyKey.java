package io.vigia.domain.audit;

import io.vigia.domain.kernel.EnvironmentId;
import java.util.Arrays;

/**
 * What makes two requests the same.
 *
 * @param key the caller's {@code Idempotency-Key}, at most 255 characters
 * @param endpoint method and path
 * @param paramsHash SHA-256 of the parameters
 */
public record IdempotencyKey(EnvironmentId environment, String key, String endpoint, byte[] paramsHash) {

    public static final int MAX_LENGTH = 255;

    /** Whether a stored request was this very one. */
    public boolean matches(String storedEndpoint, byte[] storedHash) {
        return endpoint.equals(storedEndpoint) && Arrays.equals(paramsHash, storedHash);
    }
}
