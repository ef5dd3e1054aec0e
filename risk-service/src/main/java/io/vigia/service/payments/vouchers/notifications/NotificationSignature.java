package io.vigia.service.payments.vouchers.notifications;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs and verifies {@code t=<unix>,v1=<hex>}: HMAC-SHA256 over {@code <t>.<body>} under the whole secret (wire.md, section
 * 11). Several {@code v1} may stand there; one good one is enough.
 */
public final class NotificationSignature {

    /** How far the signer's clock and the way here may be off. */
    public static final Duration TOLERANCE = Duration.ofSeconds(300);

    private static final int MOST = 10;

    private NotificationSignature() {}

    /** The header for a body. */
    public static String sign(byte[] body, String secret, Instant at) {
        long second = at.getEpochSecond();
        return "t=" + second + ",v1=" + HexFormat.of().formatHex(mac(second, body, secret));
    }

    /** Whether one of the secrets made the header for this body not long ago; all are tried, whatever is found. */
    public static boolean verifies(String header, byte[] body, List<String> secrets, Instant now) {
        Read read = read(header);
        if (read == null || Math.abs(now.getEpochSecond() - read.second) > TOLERANCE.toSeconds()) {
            return false;
        }
        boolean good = false;
        for (String secret : secrets) {
            byte[] expected = mac(read.second, body, secret);
            for (byte[] sent : read.signatures) {
                good |= MessageDigest.isEqual(expected, sent);
            }
        }
        return good;
    }

    private static Read read(String header) {
        Long second = null;
        List<byte[]> signatures = new ArrayList<>();
        try {
            for (String part : header == null ? new String[0] : header.split(",")) {
                String[] pair = part.strip().split("=", 2);
                if (pair.length == 2 && pair[0].equals("t")) {
                    second = Long.valueOf(pair[1]);
                } else if (pair.length == 2 && pair[0].equals("v1") && signatures.size() < MOST) {
                    signatures.add(HexFormat.of().parseHex(pair[1]));
                }
            }
        } catch (IllegalArgumentException malformed) {
            return null;
        }
        return second == null ? null : new Read(second, signatures);
    }

    private static byte[] mac(long second, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((second + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Read(long second, List<byte[]> signatures) {}
}
