package io.vigia.portal.accounts;

import java.net.URI;
import java.util.regex.Pattern;

/** Where to send someone next, when the wish comes from a request: only ever a page of the portal. */
final class ReturnPath {

    static final String HOME = "/portal/payments/dashboard";

    private static final Pattern PAGE = Pattern.compile("/portal(/[a-z]+){1,3}/[a-z-]+(\\?[^\\\\\\r\\n]*)?");
    private static final int MAX_LENGTH = 2000;

    private ReturnPath() {}

    /**
     * The wish if it is a page of the portal, else the first page.
     *
     * @param wish a path with its query, or null
     */
    static String of(String wish) {
        boolean fine = wish != null
                && wish.length() <= MAX_LENGTH
                && PAGE.matcher(wish).matches()
                && !wish.startsWith("/portal/accounts/login")
                && !wish.startsWith("/portal/accounts/signup/");
        return fine ? wish : HOME;
    }

    /**
     * The page to show after the mode changed: the same one, or the list it belongs to when it showed one thing, since
     * the other mode does not have that thing.
     *
     * @param referrer the address of the page with the switch, or null
     * @param contextPath what stands before {@code /portal}
     */
    static String afterSwitch(String referrer, String contextPath) {
        try {
            String path = referrer == null ? "" : URI.create(referrer).getPath();
            String inside = path != null && path.startsWith(contextPath) ? path.substring(contextPath.length()) : "";
            return of(inside.replaceFirst("/(detail|edit)$", "/list"));
        } catch (IllegalArgumentException malformed) {
            return HOME;
        }
    }
}
