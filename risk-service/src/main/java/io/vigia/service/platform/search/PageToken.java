package io.vigia.service.platform.search;

import io.vigia.domain.kernel.RiskException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The token of a page: the key that it goes on after. */
final class PageToken {

    private PageToken() {}

    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws RiskException if it is none of ours */
    static String read(String token) {
        try {
            String key = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            if (key.matches("([a-z]{2,6}_)?[0-9A-Za-z]{8,24}")) {
                return key;
            }
        } catch (IllegalArgumentException none) {
            // falls through to the refusal
        }
        throw RiskException.invalid("page", "This is no page of a search: pass next_page of the page before.");
    }
}
