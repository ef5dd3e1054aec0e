package io.vigia.domain.signals.payer;

import io.vigia.domain.kernel.TextResource;
import java.util.Locale;
import java.util.Set;

/**
 * What the part of an e-mail address behind the @ tells. The part before it is left alone: whether {@code ana+shop@} and
 * {@code ana@} are one mailbox is for each provider to say.
 */
public final class EmailDomain {

    private static final Set<String> DISPOSABLE =
            Set.copyOf(TextResource.lines(EmailDomain.class, "disposable-domains.txt"));

    private EmailDomain() {}

    /** The domain in lower case, without the dot that may end it; null if the text has none. */
    public static String of(String email) {
        int at = email == null ? -1 : email.lastIndexOf('@');
        if (at < 1) {
            return null;
        }
        String domain = email.substring(at + 1).strip().toLowerCase(Locale.ROOT);
        String bare = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        return bare.isEmpty() ? null : bare;
    }

    /**
     * Whether a provider of addresses to throw away has the domain, or one above it.
     *
     * @param domain lower case, or null
     */
    public static boolean isDisposable(String domain) {
        for (String part = domain; part != null; part = parent(part)) {
            if (DISPOSABLE.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String domain) {
        int dot = domain.indexOf('.');
        return dot < 0 ? null : domain.substring(dot + 1);
    }
}
