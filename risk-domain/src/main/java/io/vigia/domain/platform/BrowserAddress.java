package io.vigia.domain.platform;

import java.net.InetAddress;
import java.util.Enumeration;

/** Where a request comes from, also when a proxy of ours stands before us. */
public final class BrowserAddress {

    /** The header in which proxies say for whom they ask. */
    public static final String HEADER = "X-Forwarded-For";

    private BrowserAddress() {}

    /**
     * The caller's address; if that is the machine's own or of a private network, a proxy of ours stands before us, and the
     * last address that it forwarded is the browser's. From elsewhere the header is no more than a claim, and passed over.
     *
     * @param forwarded the lines of the header {@value #HEADER}, or null; a proxy may add to a line or add a line of its own
     */
    public static String of(String remote, Enumeration<String> forwarded) {
        InetAddress caller = IpAddress.parse(remote);
        boolean proxied = caller != null && (caller.isLoopbackAddress() || caller.isSiteLocalAddress());
        if (!proxied || forwarded == null) {
            return remote;
        }
        String line = "";
        while (forwarded.hasMoreElements()) {
            line = forwarded.nextElement();
        }
        String last = line.substring(line.lastIndexOf(',') + 1).strip();
        return IpAddress.parse(last) == null ? remote : last;
    }
}
