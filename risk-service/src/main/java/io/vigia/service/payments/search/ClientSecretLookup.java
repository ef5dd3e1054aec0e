package io.vigia.service.payments.search;

import io.vigia.domain.payments.PaymentIntent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Finds a payment by its client secret, which is what tells the environment; nothing else about the caller is known. */
@ApplicationScoped
public class ClientSecretLookup {

    private static final String JOINT = "_secret_";
    private static final int MAX_LENGTH = 90;

    @Inject
    private EntityManager entities;

    /** The payment, if the whole secret is right; how long that takes does not tell how much of it is. */
    public Optional<PaymentIntent> find(String clientSecret) {
        int joint = clientSecret == null || clientSecret.length() > MAX_LENGTH ? -1 : clientSecret.indexOf(JOINT);
        if (joint < 0) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(PaymentIntent.class, clientSecret.substring(0, joint)))
                .filter(intent -> MessageDigest.isEqual(bytes(intent.clientSecret()), bytes(clientSecret)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
