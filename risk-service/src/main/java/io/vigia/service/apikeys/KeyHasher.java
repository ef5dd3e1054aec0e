package io.vigia.service.apikeys;

import io.vigia.service.platform.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Turns a key as it was sent into the keyed hash it is found by (HMAC-SHA256). */
@ApplicationScoped
public class KeyHasher {

    private final ThreadLocal<Mac> macs = ThreadLocal.withInitial(KeyHasher::newMac);

    byte[] hash(String key) {
        return macs.get().doFinal(key.getBytes(StandardCharsets.UTF_8));
    }

    private static Mac newMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(MasterKey.configured().derive("api-keys"), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
