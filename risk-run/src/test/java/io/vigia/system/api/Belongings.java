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
        return new Belongings(Map.of(
                "cus",
                customer,
                "pi",
                waiting,
                "ch",
                charge,
                "pm",
                paid.text("payment_method"),
                "dec",
                merchant.get("/v1/charges/" + charge).text("decision"),
                "rsl",
                list,
                "rsli",
                merchant.post("/v1/radar/value_list_items", "value_list", list, "value", Fresh.word("v"))
                        .expect(200)
                        .id(),
                "ssr",
                Rules.of(merchant, "manual_review", ":amount_in_cop: > 5").id()));
    }

    /** The same with a test clock, which rules the merchant's time until it is deleted. */
    Belongings withClock(Api merchant) {
        long now = Instant.now().getEpochSecond();
        Map<String, String> more = new HashMap<>(ids);
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
