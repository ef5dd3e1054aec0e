package io.vigia.system.api;

import io.vigia.system.Platform;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A cash network that tells of payments, signing with a secret; written apart from the platform's own code. */
record Network(Platform platform) {

    /** The secret of the demo's first merchant in test mode. */
    String secret() {
        return platform.key("efecty_secret");
    }

    /** Tells, well signed, that a number was paid. */
    Reply tell(String number, String event) {
        return send(number, event, secret(), Instant.now());
    }

    Reply send(String number, String event, String secret, Instant at) {
        String body = "{\"id\":\"" + event + "\",\"type\":\"voucher.paid\",\"data\":{\"number\":\"" + number + "\"}}";
        long second = at.getEpochSecond();
        return post("efecty", body, "t=" + second + ",v1=" + hmac(second + "." + body, secret));
    }

    Reply post(String network, String body, String signature) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(platform.url() + "/networks/" + network + "/notifications"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (signature != null) {
            request.header("Stripe-Signature", signature);
        }
        return Api.test(platform).send(request);
    }

    /** The types of the events about an object, in order. */
    List<String> events(String objectId) {
        try (Connection database = platform.database();
                PreparedStatement statement =
                        database.prepareStatement("select type from events where object_id = ? order by id")) {
            statement.setString(1, objectId);
            List<String> types = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    types.add(rows.getString(1));
                }
            }
            return types;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String hmac(String text, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
