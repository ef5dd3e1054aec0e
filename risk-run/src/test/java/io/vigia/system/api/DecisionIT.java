package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That rules and counters decide about payments as they are written. */
@ExtendWith(PlatformExtension.class)
class DecisionIT {
    private static final String TRUE = ":amount_in_cop: > 0";

    private final Api merchant;

    DecisionIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @Test
    @Tag("E-03")
    @Tag("S-07")
    void blocksByRuleAndNamesIt() {
        try (Rules rule = Rules.of(merchant, "block", TRUE)) {
            Reply charge = blocked(rule.look(Checkout.card("pm_card_visa")));
            assertEquals(rule.id(), charge.text("outcome.rule"));
            assertEquals("rule", charge.text("outcome.reason"));
            assertEquals("blocked", charge.text("outcome.type"));
            assertEquals("not_sent_to_network", charge.text("outcome.network_status"));
            assertNull(charge.text("payment_method_details.card.checks.cvc_check"), "no issuer was asked");
        }
    }

    @Test
    @Tag("S-06")
    void letsAllowBeatBlockAndTheModel() {
        try (Rules block = Rules.of(merchant, "block", TRUE);
                Rules allow = block.and("allow", TRUE)) {
            Reply charge =
                    charge(allow.look(Checkout.card("pm_card_riskLevelHighest")).by(merchant));
            assertEquals("authorized", charge.text("outcome.type"));
            assertEquals(allow.id(), charge.text("outcome.rule"));
            assertEquals("highest", charge.text("outcome.risk_level"));
        }
    }

    @Test
    void sendsToReviewByRule() {
        try (Rules rule = Rules.of(merchant, "manual_review", TRUE)) {
            Reply charge = charge(rule.look(Checkout.card("pm_card_visa")).by(merchant));
            assertEquals("manual_review", charge.text("outcome.type"));
            assertEquals("rule", charge.text("outcome.reason"));
            assertEquals(rule.id(), charge.text("outcome.rule"));
            assertEquals("approved_by_network", charge.text("outcome.network_status"));
        }
    }

    @Test
    @Tag("S-05")
    void asksForAuthenticationByRule() {
        try (Rules rule = Rules.of(merchant, "request_3d_secure", TRUE)) {
            Reply intent = rule.look(Checkout.card("pm_card_visa"))
                    .with("return_url", "https://shop.example/back")
                    .by(merchant)
                    .expect(200);
            assertEquals("requires_action", intent.text("status"));
            assertEquals("redirect_to_url", intent.text("next_action.type"));
        }
    }

    @Test
    void holdsByRule() {
        try (Rules rule = Rules.of(merchant, "hold", TRUE)) {
            Reply charge = charge(rule.look(Checkout.card("pm_card_visa")).by(merchant));
            assertEquals("true", charge.text("outcome.held"));
            assertEquals("held", charge.text("outcome.type"));
        }
    }

    @Test
    @Tag("E-36")
    void runsNestedLogic() {
        try (Rules rule = Rules.of(
                merchant, "block", "(:amount_in_cop: < 1000 or :amount_in_cop: >= 90000) and not (::vip:: = 'yes')")) {
            charge(rule.look(Checkout.card("pm_card_visa"))
                    .with("metadata[vip]", "no")
                    .by(merchant));
            blocked(rule.look(Checkout.card("pm_card_visa"))
                    .with("metadata[vip]", "no")
                    .amount(9_000_000));
            charge(rule.look(Checkout.card("pm_card_visa"))
                    .with("metadata[vip]", "yes")
                    .amount(9_000_000)
                    .by(merchant));
        }
    }

    @Test
    @Tag("E-16")
    void limitsVouchersPerDocument() {
        String document = Fresh.document();
        try (Rules rule = Rules.of(merchant, "block", ":vouchers_per_document_hourly: >= 3")) {
            for (int i = 0; i < 3; i++) {
                rule.look(ofDocument(document)).by(merchant).expect(200);
            }
            assertEquals(rule.id(), blocked(rule.look(ofDocument(document))).text("outcome.rule"));
            rule.look(ofDocument(Fresh.document())).by(merchant).expect(200);
        }
    }

    @Test
    @Tag("E-09")
    void blocksTheDevicesOfAList() {
        String alias = Fresh.word("devices").toLowerCase();
        String bad = Fresh.word("device");
        String list = merchant.post(
                        "/v1/radar/value_lists", "alias", alias, "name", "Bad devices", "item_type", "device_id")
                .expect(200)
                .id();
        merchant.post("/v1/radar/value_list_items", "value_list", list, "value", bad)
                .expect(200);
        try (Rules rule = Rules.of(merchant, "block", ":device_id: in @" + alias)) {
            Checkout onDevice = rule.look(Checkout.card("pm_card_visa")).with("risk_context[device_id]", bad);
            assertEquals(rule.id(), blocked(onDevice).text("outcome.rule"));
            charge(onDevice.with("risk_context[device_id]", Fresh.word("device"))
                    .by(merchant));
        }
    }

    @Test
    @Tag("E-09")
    void knowsTheCountryOfAnAddress() {
        try (Rules rule = Rules.of(merchant, "block", ":amount_in_cop: > 2000000 and :ip_country: = 'VE'")) {
            Checkout large = rule.look(Checkout.card("pm_card_visa")).amount(200_000_100);
            Reply charge = blocked(large.with("risk_context[ip]", Fresh.address("186.88.")));
            Reply decision = merchant.get("/v1/radar/decisions/" + charge.text("decision"));
            assertEquals("VE", decision.text("facts.ip_country"));
            assertTrue(decision.text("matched_rules").contains(rule.id()), decision.body());
            Reply passes =
                    large.with("risk_context[ip]", Fresh.address("181.49.")).by(merchant);
            assertFalse(passes.body().contains(rule.id()), passes.body());
        }
    }

    @ParameterizedTest
    @CsvSource({"3599, 402", "3601, 200"})
    void countsExactlyOneHour(int secondsAgo, int expected) {
        String device = Fresh.word("device");
        long now = Instant.now().getEpochSecond() - 10;
        try (Rules rule = Rules.of(merchant, "block", ":total_charges_per_device_hourly: >= 1")) {
            dated(rule, device, now - secondsAgo).by(merchant).expect(200);
            dated(rule, device, now).by(merchant).expect(expected);
        }
    }

    @Test
    void refusesPaymentsFromTheFuture() {
        Reply refused = Checkout.card("pm_card_visa")
                .with("risk_context[occurred_at]", String.valueOf(Instant.now().getEpochSecond() + 3_600))
                .by(merchant)
                .expect(400);
        assertEquals("risk_context[occurred_at]", refused.text("error.param"));
    }

    @Test
    @Tag("S-13")
    void explainsTheScore() {
        try (Rules rule = Rules.of(merchant, "manual_review", TRUE)) {
            Reply charge = charge(rule.look(Checkout.card("pm_card_visa"))
                    .with("risk_context[ip]", Fresh.address("181.49."))
                    .by(merchant));
            Reply decision = merchant.get("/v1/radar/decisions/" + charge.text("decision"))
                    .expect(200);
            double sum = 0;
            for (JsonElement each : decision.at("contributions").getAsJsonArray()) {
                sum += each.getAsJsonObject().get("points").getAsDouble();
            }
            int score = decision.at("risk_score").getAsInt();
            assertEquals(score, sum, 1.0, decision.body());
            assertEquals(charge.text("outcome.risk_score"), String.valueOf(score));
            assertEquals("CO", decision.text("facts.ip_country"));
            assertTrue(decision.text("matched_rules").contains(rule.id()), decision.body());
            assertEquals(charge.text("payment_intent"), decision.text("object_id"));
            assertTrue(decision.at("took_micros").getAsInt() > 0);
        }
    }

    @Test
    void countsNothingOfARequestThatWasRefused() {
        String device = Fresh.word("device");
        Reply refused = Checkout.card("pm_card_visa")
                .with("risk_context[device_id]", device)
                .with("expand[]", "nothing.at.all")
                .by(merchant);
        assertEquals(400, refused.status(), refused.body());
        Reply charge = charge(Checkout.card("pm_card_visa")
                .with("risk_context[device_id]", device)
                .by(merchant));
        Reply decision = merchant.get("/v1/radar/decisions/" + charge.text("decision"));
        assertEquals("0", decision.text("facts.total_charges_per_device_hourly"), decision.body());
    }

    private static Checkout ofDocument(String document) {
        return Checkout.voucher()
                .with("risk_context[document][type]", "CC")
                .with("risk_context[document][number]", document);
    }

    private static Checkout dated(Rules rule, String device, long second) {
        return rule.look(Checkout.card("pm_card_visa"))
                .with("risk_context[device_id]", device)
                .with("risk_context[occurred_at]", String.valueOf(second));
    }

    private Reply blocked(Checkout checkout) {
        Reply declined = checkout.by(merchant).expect(402);
        assertEquals("card_declined", declined.text("error.code"));
        assertEquals("fraudulent", declined.text("error.decline_code"));
        return merchant.get("/v1/charges/" + declined.text("error.charge")).expect(200);
    }

    private Reply charge(Reply intent) {
        return merchant.get("/v1/charges/" + intent.expect(200).text("latest_charge"))
                .expect(200);
    }
}
