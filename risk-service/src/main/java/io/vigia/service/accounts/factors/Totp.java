package io.vigia.service.accounts.factors;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes by time (RFC 6238) as every authenticator app makes them: HMAC-SHA1, six digits, thirty seconds. */
final class Totp {

    static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final int SECRET_BYTES = 20;
    private static final int DRIFT = 1; // one step either way, for clocks that are not quite right
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** A new secret in base 32. */
    static String secret() {
        byte[] random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < SECRET_BYTES * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value << 1 | random[i / 8] >> (7 - i % 8) & 1;
            }
            text.append(BASE32.charAt(value));
        }
        return text.toString();
    }

    /** The step of a code that is right now or a step to either side, and is later than the last one used; else empty. */
    static OptionalLong step(String secret, String code, Instant now, long lastUsed) {
        long current = now.getEpochSecond() / SECONDS;
        for (long step = current - DRIFT; step <= current + DRIFT; step++) {
            if (step > lastUsed && MessageDigest.isEqual(bytesOf(code(secret, step)), bytesOf(code))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytesOf(String code) {
        return code.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String base32) {
        byte[] out = new byte[base32.length() * 5 / 8];
        for (int i = 0; i < base32.length(); i++) {
            int value = BASE32.indexOf(base32.charAt(i));
            for (int b = 0; b < 5; b++) {
                int bit = i * 5 + b;
                if (bit / 8 < out.length && (value >> (4 - b) & 1) == 1) {
                    out[bit / 8] |= (byte) (1 << (7 - bit % 8));
                }
            }
        }
        return out;
    }
}
