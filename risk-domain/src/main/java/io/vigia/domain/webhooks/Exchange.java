package io.vigia.domain.webhooks;

import java.io.Serializable;
import java.util.Map;

/**
 * What was sent and answered in one try, byte for byte but for a longer answer's end.
 *
 * @param url where it was sent
 * @param requestHeaders as sent
 * @param requestBody as sent
 * @param responseHeaders as answered, or empty
 * @param responseBody the first part of the answer's body, or null
 * @param problem in words what went wrong, or null
 */
public record Exchange(
        String url,
        Map<String, String> requestHeaders,
        String requestBody,
        Map<String, String> responseHeaders,
        String responseBody,
        String problem)
        implements Serializable {

    @Override
    public String toString() {
        return "Exchange[" + url + "]";
    }
}
