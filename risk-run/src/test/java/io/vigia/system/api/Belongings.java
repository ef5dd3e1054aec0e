package io.vigia.system.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * One of everything a merchant can have.
 *
 * @param ids by the prefix of their kind
 */
record Belongings(Map<String, String> ids) {

    /** Makes them; the merchant must be in test mode. */
    static Belongings of(Api merchant) {
        String customer = merchant.post("/v1/customers", "email", Fresh.email())
                .expect(200)
                .id();
        Reply paid = Checkout.card("pm_card_visa")
                .with("customer", customer)
                .by(merchant)
                .expect(200);
        String charge = paid.text("latest_charge");
        String waiting = Checkout.card("pm_card_visa")
                .unconfirmed()
                .by(merchant)
                .expect(200)
                .id();
        String list = merchant.post(
                        "/v1/radar/value_lists", "alias", Fresh.word("own").toLowerCase(), "name", "Own")
                .expect(200)
                .id();
        Reply charged = merchant.get("/v1/charges/" + charge);
        return new Belongings(Map.ofEntries(
                Map.entry("cus", customer),
                Map.entry("pi", waiting),
                Map.entry("ch", charge),
                Map.entry("pm", paid.text("payment_method")),
                Map.entry("seti", merchant.post("/v1/setup_intents").expect(200).id()),
                Map.entry("tok", token(merchant)),
                Map.entry("dec", charged.text("decision")),
                Map.entry("txn", charged.text("balance_transaction")),
                Map.entry(
                        "re",
                        merchant.post("/v1/refunds", "charge", charge, "amount", "100")
                                .expect(200)
                                .id()),
                Map.entry("dp", after(merchant, "pm_card_createDispute", "/v1/disputes")),
                Map.entry(
                        "issfr", after(merchant, "pm_card_createIssuerFraudRecord", "/v1/radar/early_fraud_warnings")),
                Map.entry("file", Upload.pdf("own.pdf").by(merchant).expect(200).id()),
                Map.entry("prv", review(merchant)),
                Map.entry("po", payout(merchant)),
                Map.entry("evt", merchant.get("/v1/events", "object_id", charge).text("data.0.id")),
                Map.entry("we", endpoint(merchant)),
                Map.entry("req", charged.header("Request-Id")),
                Map.entry("peval", evaluation(merchant)),
                Map.entry("rsl", list),
                Map.entry(
                        "rsli",
                        merchant.post("/v1/radar/value_list_items", "value_list", list, "value", Fresh.word("v"))
                                .expect(200)
                                .id()),
                Map.entry(
                        "ssr",
                        Rules.of(merchant, "manual_review", ":amount_in_cop: > 5")
                                .id())));
    }

    private static String token(Api merchant) {
        return merchant.post(
                        "/v1/tokens",
                        "card[number]",
                        "4242424242424242",
                        "card[exp_month]",
                        "12",
                        "card[exp_year]",
                        "2040")
                .expect(200)
                .id();
    }

    private static String evaluation(Api merchant) {
        return merchant.post(
                        "/v1/radar/payment_evaluations",
                        "payment_details[amount]",
                        "100",
                        "payment_details[currency]",
                        "cop",
                        "payment_details[payment_method_details][payment_method]",
                        "pm_card_visa")
                .expect(200)
                .id();
    }

    private static String review(Api merchant) {
        Reply paid = Checkout.card("pm_card_riskLevelElevated").by(merchant).expect(200);
        return merchant.get("/v1/charges/" + paid.text("latest_charge")).text("review");
    }

    private static String payout(Api merchant) {
        Checkout.card("pm_card_bypassPending").by(merchant).expect(200);
        return merchant.post("/v1/payouts", "amount", "100", "currency", "cop")
                .expect(200)
                .id();
    }

    /** The id of what comes of a payment with a card a moment later. */
    private static String after(Api merchant, String card, String path) {
        String intent = Checkout.card(card).by(merchant).expect(200).id();
        return Waiting.until(() -> merchant.get(path, "payment_intent", intent), reply -> !reply.ids()
                        .isEmpty())
                .ids()
                .get(0);
    }

    /** One that listens for what never happens here; the ones before it make way, since there may be only so many. */
    private static String endpoint(Api merchant) {
        String url = "https://example.com/belongings";
        Reply known = merchant.get("/v1/webhook_endpoints", "limit", "100").expect(200);
        known.json().getAsJsonArray("data").forEach(each -> {
            if (each.getAsJsonObject().get("url").getAsString().equals(url)) {
                merchant.delete("/v1/webhook_endpoints/"
                        + each.getAsJsonObject().get("id").getAsString());
            }
        });
        return merchant.post("/v1/webhook_endpoints", "url", url, "enabled_events[]", "file.created")
                .expect(200)
                .id();
    }

    /** The same with a voucher and a test clock, which rules the merchant's time until it is deleted. */
    Belongings withClock(Api merchant) {
        long now = Instant.now().getEpochSecond();
        Map<String, String> more = new HashMap<>(ids);
        more.put(
                "number",
                Checkout.voucher().by(merchant).expect(200).text("next_action.efecty_display_details.number"));
        more.put(
                "clock",
                merchant.post("/v1/test_helpers/test_clocks", "frozen_time", String.valueOf(now))
                        .expect(200)
                        .id());
        return new Belongings(more);
    }

    /** A text with the ids in place of {@code {pi}} and the like. */
    String fill(String text) {
        String filled = text;
        for (Map.Entry<String, String> each : ids.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    /** All of them as their owner sees them. */
    String seenBy(Api owner) {
        return owner.get(fill("/v1/customers/{cus}")).body()
                + owner.get(fill("/v1/payment_intents/{pi}")).body()
                + owner.get(fill("/v1/radar/value_lists/{rsl}")).body()
                + owner.get(fill("/v1/radar/rules/{ssr}")).body();
    }
}
