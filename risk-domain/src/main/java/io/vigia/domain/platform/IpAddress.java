package io.vigia.domain.platform;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Reads the texts of IP addresses, without ever asking a name server. */
public final class IpAddress {

    private static final int LONGEST = 45;

    private IpAddress() {}

    /** The address that a text writes, IPv4 or IPv6; null if it writes none. */
    public static InetAddress parse(String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        try {
            if (text.indexOf(':') < 0) {
                byte[] bytes = fourBytes(text);
                return bytes == null ? null : InetAddress.getByAddress(bytes);
            }
            return isHexadecimal(text) ? InetAddress.getByName(text) : null; // a text with a colon is never looked up
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static byte[] fourBytes(String text) {
        byte[] bytes = new byte[4];
        int part = 0;
        int value = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '.' : text.charAt(i);
            if (c == '.') {
                if (value < 0 || part == 4) {
                    return null;
                }
                bytes[part++] = (byte) value;
                value = -1;
            } else if (c < '0' || c > '9' || (value = Math.max(value, 0) * 10 + c - '0') > 255) {
                return null;
            }
        }
        return part == 4 ? bytes : null;
    }

    private static boolean isHexadecimal(String text) {
        return text.chars().allMatch(c -> c == ':' || c == '.' || Character.digit(c, 16) >= 0);
    }
}
