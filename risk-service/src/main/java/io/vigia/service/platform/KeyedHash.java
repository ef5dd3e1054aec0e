package io.vigia.service.platform;

import io.vigia.domain.kernel.EnvironmentId;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes under the platform's key (HMAC-SHA256): a value can be found or counted by its hash, and nobody without the key
 * can tell what it was or guess it by trying.
 */
@ApplicationScoped
public class KeyedHash {

    private static final char SEPARATOR = 0;

    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(KeyedHash::newMac);

    /**
     * All 32 bytes for a value.
     *
     * @param purpose a fixed label; the same value under two labels has two hashes
     */
    public byte[] digest(String purpose, String value) {
        return macs.get().doFinal((purpose + SEPARATOR + value).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * 64 bits for a value within an environment, never 0.
     *
     * @param value already normalised
     */
    public long key(EnvironmentId environment, String purpose, String value) {
        String scope = environment.accountId() + (environment.livemode() ? "+" : "-") + purpose;
        long key = ByteBuffer.wrap(digest(scope, value)).getLong();
        return key == 0 ? 1 : key;
    }

    /** The key that an e-mail is found by, whatever its case; null of null. */
    public Long emailKey(EnvironmentId environment, String email) {
        return email == null ? null : key(environment, "email", email.strip().toLowerCase(Locale.ROOT));
    }

    private static Mac newMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(MasterKey.configured().derive("keyed-hash"), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
