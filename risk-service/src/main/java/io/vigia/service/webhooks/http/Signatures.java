package io.vigia.service.webhooks.http;

import io.vigia.service.webhooks.SigningSecrets;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs deliveries in two ways at once, so that the libraries of either verify them: Stripe's ({@code Stripe-Signature}, keyed
 * with the whole secret) and Standard Webhooks ({@code webhook-…}, keyed with the bytes that the secret spells in base 64).
 * While a secret is being rolled, both sign.
 */
public final class Signatures {

    private Signatures() {}

    /**
     * The headers that sign a body.
     *
     * @param secrets each {@code whsec_…}
     * @param id the event's, the same on every try
     */
    public static Map<String, String> of(List<String> secrets, String id, Instant at, byte[] body) {
        long second = at.getEpochSecond();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(
                "Stripe-Signature",
                secrets.stream()
                        .map(secret -> ",v1="
                                + HexFormat.of()
                                        .formatHex(hmac(secret.getBytes(StandardCharsets.UTF_8), second + ".", body)))
                        .collect(Collectors.joining("", "t=" + second, "")));
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(second));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> "v1,"
                                + Base64.getEncoder()
                                        .encodeToString(hmac(bytesOf(secret), id + "." + second + ".", body)))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    private static byte[] bytesOf(String secret) {
        return Base64.getDecoder().decode(secret.substring(SigningSecrets.PREFIX.length()));
    }

    private static byte[] hmac(byte[] key, String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
