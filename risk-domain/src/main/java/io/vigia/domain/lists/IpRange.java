package io.vigia.domain.lists;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address or a CIDR block of them, IPv4 or IPv6; an IPv4 address is kept in its IPv6 form, so that both count in
 * prefixes of up to {@value #BITS} bits. Two ranges are equal if they hold the same addresses.
 */
public final class IpRange {

    /** The length of an address in bits, and so the longest prefix. */
    public static final int BITS = 128;

    private static final int V4_BITS = 96;
    private static final Pattern V4 =
            Pattern.compile("((25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(25[0-5]|2[0-4]\\d|1?\\d?\\d)");
    private static final Pattern V6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Pattern PREFIX = Pattern.compile("\\d{1,3}");

    private final byte[] address;
    private final int prefix;

    private IpRange(byte[] address, int prefix) {
        this.address = masked(address, prefix);
        this.prefix = prefix;
    }

    /** Reads {@code 190.24.1.7}, {@code 190.24.0.0/16}, {@code 2001:db8::/32}; never asks a name server. */
    public static Optional<IpRange> parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = address(slash < 0 ? text : text.substring(0, slash));
        if (address == null
                || slash >= 0 && !PREFIX.matcher(text.substring(slash + 1)).matches()) {
            return Optional.empty();
        }
        int before = address.length == 4 ? V4_BITS : 0;
        int prefix = slash < 0 ? BITS : before + Integer.parseInt(text.substring(slash + 1));
        return prefix > BITS ? Optional.empty() : Optional.of(new IpRange(mapped(address), prefix));
    }

    /** How many leading bits all addresses in it share; 128 for a single one. */
    public int prefix() {
        return prefix;
    }

    /** The shortest prefix that a range around this one can have and still be of its family. */
    public int shortestPrefix() {
        return isV4() ? V4_BITS : 0;
    }

    /** The range of this prefix around it. */
    public IpRange widened(int toPrefix) {
        return new IpRange(address, toPrefix);
    }

    private boolean isV4() {
        return prefix >= V4_BITS
                && address[10] == -1
                && address[11] == -1
                && Arrays.equals(address, 0, 10, new byte[10], 0, 10);
    }

    private static byte[] address(String text) {
        boolean v6 = text.indexOf(':') >= 0;
        if (!(v6 ? V6 : V4).matcher(text).matches()) {
            return null;
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static byte[] mapped(byte[] address) {
        if (address.length == 16) {
            return address;
        }
        byte[] wide = new byte[16];
        wide[10] = -1;
        wide[11] = -1;
        System.arraycopy(address, 0, wide, 12, 4);
        return wide;
    }

    private static byte[] masked(byte[] address, int prefix) {
        byte[] masked = address.clone();
        for (int i = prefix; i < BITS; i++) {
            masked[i / 8] &= (byte) ~(0x80 >> i % 8);
        }
        return masked;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpRange range && prefix == range.prefix && Arrays.equals(address, range.address);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(address) * 31 + prefix;
    }

    /** The one spelling of it: without a prefix if it is a single address. */
    @Override
    public String toString() {
        try {
            String text = InetAddress.getByAddress(address).getHostAddress();
            return prefix == BITS ? text : text + "/" + (isV4() ? prefix - V4_BITS : prefix);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
