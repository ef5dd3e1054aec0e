package io.vigia.api.signals;

import io.vigia.domain.signals.IpAddress;
import java.net.InetAddress;

/** Where a browser calls from. */
final class BrowserAddress {

    private BrowserAddress() {}

    /**
     * The caller's address; if that is the machine's own or of a private network, a proxy of ours stands before us, and the
     * last address that it forwarded is the browser's. From elsewhere the header is no more than a claim, and passed over.
     *
     * @param forwarded the header {@code X-Forwarded-For}, or null
     */
    static String of(String remote, String forwarded) {
        InetAddress caller = IpAddress.parse(remote);
        boolean proxied = caller != null && (caller.isLoopbackAddress() || caller.isSiteLocalAddress());
        if (!proxied || forwarded == null) {
            return remote;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return IpAddress.parse(last) == null ? remote : last;
    }
}
