package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each test card comes to, word for word. */
@ExtendWith(PlatformExtension.class)
class OutcomeIT {
    private final Api merchant;

    OutcomeIT(Platform platform) {
        merchant = Api.test(platform);
    }

    @ParameterizedTest
    @CsvSource({
        "visa, visa, 4242",
        "visa_debit, visa, 5556",
        "mastercard, mastercard, 4444",
        "discover, discover, 1117",
        "amex, amex, 0005",
        "jcb, jcb, 0505",
        "bypassPending, visa, 0077",
        "threeDSecureOptional, visa, 3055"
    })
    @Tag("S-12")
    void authorizesGoodCards(String card, String brand, String last4) {
        Reply charge = charge(Checkout.card("pm_card_" + card).by(merchant).expect(200));
        assertEquals("succeeded", charge.text("status"));
        assertEquals("authorized", charge.text("outcome.type"));
        assertEquals(brand, charge.text("payment_method_details.card.brand"));
        assertEquals(last4, charge.text("payment_method_details.card.last4"));
        assertEquals("true", charge.text("paid"));
        assertEquals("5000000", charge.text("amount_captured"));
    }

    @Test
    @Tag("S-26")
    void saysNormalAsAgreed() {
        JsonObject outcome = outcome(Checkout.card("pm_card_visa").by(merchant).expect(200));
        int score = outcome.remove("risk_score").getAsInt();
        assertTrue(score >= 0 && score < 65, "score " + score);
        assertEquals(json("""
                {"advice_code":null,"network_advice_code":null,"network_decline_code":null,
                 "network_status":"approved_by_network","reason":null,"risk_level":"normal",
                 "seller_message":"The charge was authorized.","type":"authorized"}"""), outcome);
    }

    @Test
    @Tag("S-24")
    void saysElevatedAsAgreed() {
        JsonObject outcome =
                outcome(Checkout.card("pm_card_riskLevelElevated").by(merchant).expect(200));
        int score = outcome.remove("risk_score").getAsInt();
        assertTrue(score >= 65 && score < 75, "score " + score);
        assertEquals(json("""
                {"advice_code":null,"network_advice_code":null,"network_decline_code":null,
                 "network_status":"approved_by_network","reason":"elevated_risk_level","risk_level":"elevated",
                 "rule":"manual_review_if_elevated_risk",
                 "seller_message":"Vigia evaluated this charge as having elevated risk, and placed it in your manual review queue.",
                 "type":"manual_review"}"""), outcome);
    }

    @Test
    @Tag("S-16")
    @Tag("S-17")
    void saysHighestAsAgreed() {
        JsonObject outcome =
                outcome(Checkout.card("pm_card_riskLevelHighest").by(merchant).expect(402));
        int score = outcome.remove("risk_score").getAsInt();
        assertTrue(score >= 75 && score <= 99, "score " + score);
        assertEquals(json("""
                {"advice_code":null,"network_advice_code":null,"network_decline_code":null,
                 "network_status":"not_sent_to_network","reason":"highest_risk_level","risk_level":"highest",
                 "rule":"block_if_high_risk","seller_message":"Vigia blocked this charge as too risky.","type":"blocked"}"""), outcome);
    }

    @Test
    void expandsTheRuleThatDecided() {
        Reply declined = Checkout.card("pm_card_riskLevelHighest").by(merchant).expect(402);
        Reply charge = merchant.get("/v1/charges/" + declined.text("error.charge"), "expand[]", "outcome.rule");
        assertEquals(json("""
                {"id":"block_if_high_risk","action":"block","predicate":":risk_level: = 'highest'"}"""), charge.expect(200).at("outcome.rule"));
    }

    @ParameterizedTest
    @CsvSource({
        "visa_chargeDeclined, card_declined, generic_decline, generic_decline",
        "chargeDeclined, card_declined, generic_decline, generic_decline",
        "visa_chargeDeclinedInsufficientFunds, card_declined, insufficient_funds, insufficient_funds",
        "visa_chargeDeclinedLostCard, card_declined, lost_card, lost_card",
        "visa_chargeDeclinedStolenCard, card_declined, stolen_card, stolen_card",
        "visa_chargeDeclinedVelocityLimitExceeded, card_declined, card_velocity_exceeded, card_velocity_exceeded",
        "chargeDeclinedExpiredCard, expired_card, , expired_card",
        "chargeDeclinedIncorrectCvc, incorrect_cvc, , incorrect_cvc",
        "chargeDeclinedProcessingError, processing_error, , processing_error",
        "chargeCustomerFail, card_declined, generic_decline, generic_decline"
    })
    @Tag("S-14")
    void tellsWhyTheIssuerSaidNo(String card, String code, String declineCode, String reason) {
        Reply declined = Checkout.card("pm_card_" + card).by(merchant).expect(402);
        assertEquals("card_error", declined.text("error.type"));
        assertEquals(code, declined.text("error.code"));
        assertEquals(declineCode, declined.text("error.decline_code"));
        assertEquals("requires_payment_method", declined.text("error.payment_intent.status"));
        assertNull(declined.text("error.payment_intent.payment_method"));
        assertEquals(code, declined.text("error.payment_intent.last_payment_error.code"));
        assertEquals("card", declined.text("error.payment_method.type"));

        Reply charge =
                merchant.get("/v1/charges/" + declined.text("error.charge")).expect(200);
        assertEquals("failed", charge.text("status"));
        assertEquals("false", charge.text("paid"));
        assertEquals(code, charge.text("failure_code"));
        assertEquals("issuer_declined", charge.text("outcome.type"));
        assertEquals("declined_by_network", charge.text("outcome.network_status"));
        assertEquals(reason, charge.text("outcome.reason"));
    }

    @Test
    @Tag("S-07")
    void alwaysBlocksTheCardMadeForThat() {
        Reply blocked = Checkout.card("pm_card_radarBlock").by(merchant).expect(402);
        assertEquals("card_declined", blocked.text("error.code"));
        assertEquals("fraudulent", blocked.text("error.decline_code"));
        Reply charge = merchant.get("/v1/charges/" + blocked.text("error.charge"));
        assertEquals("not_sent_to_network", charge.text("outcome.network_status"));
        assertNull(charge.text("balance_transaction"));
        assertEquals("0", charge.text("amount_captured"));
    }

    @ParameterizedTest
    @CsvSource({
        "cvcCheckFail, cvc_check",
        "avsZipFail, address_postal_code_check",
        "avsLine1Fail, address_line1_check",
        "avsFail, address_postal_code_check"
    })
    void reportsFailedChecks(String card, String check) {
        Reply charge = charge(Checkout.card("pm_card_" + card).by(merchant).expect(200));
        assertEquals("fail", charge.text("payment_method_details.card.checks." + check));
    }

    @ParameterizedTest
    @CsvSource({"authenticationRequired", "threeDSecure2Required"})
    void asksForAuthenticationWhereTheIssuerDoes(String card) {
        Reply intent = Checkout.card("pm_card_" + card)
                .with("return_url", "https://shop.example/done")
                .by(merchant)
                .expect(200);
        assertEquals("requires_action", intent.text("status"));
        assertEquals("redirect_to_url", intent.text("next_action.type"));
        assertEquals("https://shop.example/done", intent.text("next_action.redirect_to_url.return_url"));
        assertNull(intent.text("latest_charge"));
    }

    private JsonObject outcome(Reply reply) {
        return charge(reply).at("outcome").getAsJsonObject();
    }

    private Reply charge(Reply reply) {
        String id = reply.status() == 200 ? reply.text("latest_charge") : reply.text("error.charge");
        return merchant.get("/v1/charges/" + id).expect(200);
    }

    private static JsonElement json(String text) {
        return JsonParser.parseString(text);
    }
}
