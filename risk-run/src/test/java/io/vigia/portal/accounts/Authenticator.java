package io.vigia.portal.accounts;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * An authenticator app, made from RFC 6238 and RFC 4648 anew so that it proves ours from outside. It remembers which code it
 * showed last: a test that asked for "the code of now" twice would now and then get two codes, whenever half a minute ends
 * between.
 */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final String secret;
    private long shown;

    public Authenticator(String secret) {
        this.secret = secret;
    }

    /** A code that is good now and was not shown before; at most one of them can be asked for in half a minute. */
    public String next() {
        shown = Math.max(now(), shown + 1);
        return code(shown);
    }

    /** The very code that it showed last. */
    public String last() {
        return code(shown);
    }

    /** What is not its code now, nor soon. */
    String wrong() {
        Set<String> right = LongStream.rangeClosed(now() - 2, now() + 2)
                .mapToObj(this::code)
                .collect(Collectors.toSet());
        return right.contains("000000") ? "111111" : "000000";
    }

    String secret() {
        return secret;
    }

    private static long now() {
        return Instant.now().getEpochSecond() / 30;
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int at = hash[19] & 15;
            int number = (hash[at] & 127) << 24
                    | (hash[at + 1] & 255) << 16
                    | (hash[at + 2] & 255) << 8
                    | hash[at + 3] & 255;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] bytes() {
        BigInteger all = BigInteger.ZERO;
        for (char letter : secret.toCharArray()) {
            all = all.shiftLeft(5).add(BigInteger.valueOf(BASE32.indexOf(letter)));
        }
        byte[] found = all.toByteArray();
        byte[] out = new byte[secret.length() * 5 / 8];
        int from = Math.max(0, found.length - out.length);
        System.arraycopy(found, from, out, out.length - (found.length - from), found.length - from);
        return out;
    }
}
