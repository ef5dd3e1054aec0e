package io.vigia.service.platform;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;

/** Encrypts fields for storage: AES-256-GCM with a random nonce. */
public final class FieldCipher {

    private static final byte[] EMPTY = {};

    private final AesGcmJce aead;

    private FieldCipher(AesGcmJce aead) {
        this.aead = aead;
    }

    /** The cipher of this installation. */
    public static FieldCipher configured() {
        return Holder.CIPHER;
    }

    static FieldCipher of(MasterKey key) {
        try {
            return new FieldCipher(new AesGcmJce(key.derive("field-encryption")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] seal(byte[] clear) {
        try {
            return aead.encrypt(clear, EMPTY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A field could not be encrypted", e);
        }
    }

    /** @throws IllegalStateException if it was sealed with another key or altered */
    public byte[] open(byte[] sealed) {
        try {
            return aead.decrypt(sealed, EMPTY);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored field does not open with this installation's key", e);
        }
    }

    private static final class Holder {
        static final FieldCipher CIPHER = of(MasterKey.configured());
    }
}
