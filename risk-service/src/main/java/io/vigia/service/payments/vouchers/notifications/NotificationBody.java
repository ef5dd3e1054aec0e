package io.vigia.service.payments.vouchers.notifications;

import com.fasterxml.jackson.databind.JsonNode;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.payments.vouchers.VoucherError;
import io.vigia.service.platform.Json;
import java.io.UncheckedIOException;

/**
 * What a notification says: {@code {"id", "type", "data": {"number", …}}}, or the same without {@code data} around it. Nothing
 * else of it is believed: how much was paid and when, the network is asked.
 *
 * @param id the network's own, by which it is taken once
 * @param type as {@code voucher.paid}
 * @param number the order's
 */
record NotificationBody(String id, String type, String number) {

    static final String PAID = "voucher.paid";
    static final int MAX_BYTES = 64 * 1024;

    private static final int MAX_ID = 100;
    private static final int MAX_TYPE = 40;

    /** @throws RiskException NOTIFICATION_INVALID if it is none */
    static NotificationBody read(byte[] body) {
        if (body.length == 0 || body.length > MAX_BYTES) {
            throw invalid("A notification has 1 to " + MAX_BYTES + " bytes.", null);
        }
        JsonNode json;
        try {
            json = Json.read(body, JsonNode.class);
        } catch (UncheckedIOException notJson) {
            throw invalid("The notification is no JSON object.", null);
        }
        if (json == null || !json.isObject()) {
            throw invalid("The notification is no JSON object.", null);
        }
        JsonNode data = json.path("data").isObject() ? json.path("data") : json;
        String type = json.has("type") ? text(json, "type", MAX_TYPE) : PAID;
        return new NotificationBody(text(json, "id", MAX_ID), type, number(data));
    }

    private static String number(JsonNode data) {
        String number = data.path("number").asText("");
        if (!number.matches("\\d{6,20}")) {
            throw invalid("number must be the digits of the voucher.", "number");
        }
        return number;
    }

    private static String text(JsonNode json, String name, int longest) {
        String text = json.path(name).isTextual() ? json.path(name).asText() : "";
        boolean good =
                !text.isEmpty() && text.length() <= longest && text.chars().allMatch(c -> c > ' ' && c < 127);
        if (!good) {
            throw invalid(name + " must be a text of 1 to " + longest + " printable ASCII characters.", name);
        }
        return text;
    }

    private static RiskException invalid(String detail, String param) {
        return new RiskException(VoucherError.NOTIFICATION_INVALID, detail, param);
    }
}
