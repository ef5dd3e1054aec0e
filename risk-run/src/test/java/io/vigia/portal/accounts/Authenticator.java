package io.vigia.portal.accounts;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app, made from RFC 6238 and RFC 4648 anew so that it proves ours from outside. */
public record Authenticator(String secret) {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** The code it shows some steps from now. */
    public String code(int stepsFromNow) {
        long step = Instant.now().getEpochSecond() / 30 + stepsFromNow;
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
