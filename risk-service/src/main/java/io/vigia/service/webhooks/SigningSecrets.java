package io.vigia.service.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes the secrets that deliveries are signed with: {@code whsec_} and 24 random bytes in base 64, as both schemes read them. */
@ApplicationScoped
public class SigningSecrets {

    public static final String PREFIX = "whsec_";

    private final SecureRandom random = new SecureRandom();

    public String next() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return PREFIX + Base64.getEncoder().encodeToString(bytes);
    }
}
