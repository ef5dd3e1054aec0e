package io.vigia.api.payments;

import io.vigia.api.platform.Params;
import io.vigia.domain.kernel.RiskException;
import io.vigia.domain.signals.Order;
import io.vigia.domain.signals.Pos;
import io.vigia.domain.signals.RiskContext;
import io.vigia.domain.signals.places.Coordinates;
import java.util.List;

/** Reads {@code risk_context}: what an SDK without a browser tells of the circumstances (wire.md, section 15). */
public final class RiskContextRequest {

    private static final int MAX_TEXT = 200;
    private static final int MAX_USER_AGENT = 1_000;
    private static final int MAX_ITEMS = 100;
    private static final String DEGREES = "-?[0-9]{1,3}([.][0-9]{1,15})?";

    private RiskContextRequest() {}

    /** The context, or null if none was sent. */
    public static RiskContext read(Params params) {
        if (params.isEmpty()) {
            return null;
        }
        Params document = params.child("document");
        return new RiskContext(
                ip(params),
                params.text("user_agent", MAX_USER_AGENT),
                params.text("device_id", MAX_TEXT),
                params.text("browser_fingerprint", MAX_TEXT),
                document.text("type", 10),
                document.text("number", 40),
                params.text("phone", 40),
                order(params.child("order")),
                params.text("terminal", MAX_TEXT),
                params.text("merchant", MAX_TEXT),
                params.text("region", 20),
                params.moment("occurred_at"),
                pos(params.child("pos")),
                null);
    }

    private static Pos pos(Params params) {
        if (params.isEmpty()) {
            return null;
        }
        return new Pos(
                code(params, "mcc", "[0-9]{4}", "a category code of four digits"),
                code(params, "merchant_mcc", "[0-9]{4}", "a category code of four digits"),
                params.text("city", MAX_TEXT),
                code(params, "country", "[A-Za-z]{2}", "an ISO 3166-1 country code of two letters"),
                params.text("receipt_merchant", MAX_TEXT),
                place(params));
    }

    private static Coordinates place(Params params) {
        String latitude = code(params, "latitude", DEGREES, "degrees, such as 4.61");
        String longitude = code(params, "longitude", DEGREES, "degrees, such as -74.08");
        if ((latitude == null) != (longitude == null)) {
            String missing = params.full(latitude == null ? "latitude" : "longitude");
            throw RiskException.invalid(missing, "Latitude and longitude go together: " + missing + " is missing.");
        }
        if (latitude == null) {
            return null;
        }
        try {
            return new Coordinates(Double.parseDouble(latitude), Double.parseDouble(longitude));
        } catch (IllegalArgumentException e) {
            throw RiskException.invalid(
                    params.full("latitude"), "No place on the earth: latitude is -90 to 90, longitude -180 to 180.");
        }
    }

    private static String code(Params params, String name, String form, String meaning) {
        String text = params.text(name, MAX_TEXT);
        if (text != null && !text.matches(form)) {
            throw RiskException.invalid(
                    params.full(name), "Invalid " + params.full(name) + ": must be " + meaning + ".");
        }
        return text;
    }

    private static String ip(Params params) {
        String ip = params.text("ip", 45);
        if (ip != null && !ip.matches("[0-9.]{7,15}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw RiskException.invalid(params.full("ip"), "Invalid IP address: " + params.full("ip") + ".");
        }
        return ip;
    }

    private static Order order(Params params) {
        if (params.isEmpty()) {
            return null;
        }
        List<Order.Item> items = params.children("items", MAX_ITEMS).stream()
                .map(item -> new Order.Item(
                        item.text("sku", MAX_TEXT),
                        item.text("category", MAX_TEXT),
                        quantity(item),
                        item.integer("amount")))
                .toList();
        return new Order(params.text("id", MAX_TEXT), params.integer("amount"), items);
    }

    private static Integer quantity(Params item) {
        Long quantity = item.integer("quantity");
        if (quantity != null && (quantity < 0 || quantity > 1_000_000)) {
            throw RiskException.invalid(item.full("quantity"), "Invalid quantity: must be between 0 and 1000000.");
        }
        return quantity == null ? null : quantity.intValue();
    }
}
