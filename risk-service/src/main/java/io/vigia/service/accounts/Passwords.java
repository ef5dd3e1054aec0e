package io.vigia.service.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes passwords with PBKDF2-HMAC-SHA512 (Jakarta Security's own) at the rounds OWASP advises. */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> SETTINGS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject
    private Pbkdf2PasswordHash hash;

    private String decoy;

    @PostConstruct
    void start() {
        hash.initialize(SETTINGS);
        decoy = hash.generate("not a password of anybody".toCharArray());
    }

    public String hash(char[] password) {
        return hash.generate(password);
    }

    /** @param stored the hash of the account's password, or null if there is no such account: it takes as long either way */
    public boolean matches(char[] password, String stored) {
        return hash.verify(password, stored == null ? decoy : stored) && stored != null;
    }
}
