package io.vigia.domain.signals;

import io.vigia.domain.kernel.TextResource;
import java.util.Locale;
import java.util.Set;

/** What the part of an e-mail address behind the @ tells. */
public final class EmailDomain {

    private static final Set<String> DISPOSABLE =
            Set.copyOf(TextResource.lines(EmailDomain.class, "disposable-domains.txt"));

    private EmailDomain() {}

    /** The domain in lower case; null if the text has none. */
    public static String of(String email) {
        int at = email == null ? -1 : email.lastIndexOf('@');
        return at < 1 || at == email.length() - 1
                ? null
                : email.substring(at + 1).trim().toLowerCase(Locale.ROOT);
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
