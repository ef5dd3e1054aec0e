package io.vigia.service.platform;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The secret of an installation, from which every other key is derived by purpose (HKDF-SHA256, RFC 5869), so that a key
 * for one purpose tells nothing of another.
 */
public final class MasterKey {

    /** The setting that holds it: 32 random bytes in base 64. */
    public static final String SETTING = "RISK_MASTER_KEY";

    private static final int BYTES = 32;

    private final byte[] secret;

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * The key of this installation.
     *
     * @throws IllegalStateException if it is not configured or not 32 bytes
     */
    public static MasterKey configured() {
        return Holder.KEY;
    }

    static MasterKey parse(String base64) {
        byte[] secret = Base64.getDecoder().decode(base64.trim());
        if (secret.length != BYTES) {
            throw new IllegalStateException(SETTING + " must be " + BYTES + " bytes in base 64, not " + secret.length);
        }
        return new MasterKey(secret);
    }

    /**
     * The key for a purpose.
     *
     * @param purpose a fixed label, such as {@code field-encryption}
     */
    public byte[] derive(String purpose) {
        try {
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], purpose.getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Holder {
        static final MasterKey KEY = parse(ConfigProvider.getConfig()
                .getOptionalValue(SETTING, String.class)
                .orElseThrow(() -> new IllegalStateException(
                        SETTING + " is not set: give 32 random bytes in base 64, and keep them safe")));
    }
}
