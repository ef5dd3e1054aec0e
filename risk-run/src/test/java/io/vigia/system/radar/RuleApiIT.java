package io.vigia.system.radar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.net.ApiResource.RequestMethod;
import com.stripe.param.radar.ValueListCreateParams;
import com.stripe.param.radar.ValueListCreateParams.ItemType;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rules as code: written, checked, switched and versioned over the API, and what they do to payments. */
@ExtendWith(PlatformExtension.class)
class RuleApiIT {

    private static final String RULES = "/v1/radar/rules";
    private static final String VISA = "pm_card_visa";

    private final Merchant merchant;

    RuleApiIT(Platform platform) {
        merchant = Merchant.test(platform);
    }

    @Test
    @Tag("E-36")
    void aRuleOfNestedConditionsFires() throws StripeException {
        String email = Merchant.fresh("nested") + "@example.com";
        String predicate = "(:email: = '" + email + "' or :email: = 'nobody@example.com')"
                + " and not (:amount_in_cop: < 50000 or :currency: = 'usd')";
        JsonObject rule = merchant.rule("block", predicate);
        String id = rule.get("id").getAsString();
        assertEquals(predicate, rule.get("predicate").getAsString());
        assertEquals("Block if " + predicate, rule.get("rule").getAsString());
        Charge charge = merchant.pay(VISA, email, Map.of());
        assertEquals("blocked", charge.getOutcome().getType());
        assertEquals(id, charge.getOutcome().getRule());
        assertEquals("authorized", type(Merchant.fresh("other") + "@example.com"));
        merchant.deleteRule(id);
        assertEquals("authorized", type(email));
    }

    @Test
    @Tag("S-07")
    void whatARuleBlocksNeverReachesTheNetwork() throws StripeException {
        String email = Merchant.fresh("blocked") + "@example.com";
        String id =
                merchant.rule("block", ":email: = '" + email + "'").get("id").getAsString();
        Charge charge = merchant.pay(VISA, email, Map.of());
        assertEquals("not_sent_to_network", charge.getOutcome().getNetworkStatus());
        assertFalse(charge.getPaid());
        merchant.deleteRule(id);
    }

    @Test
    @Tag("E-09")
    void aRuleStopsTheDevicesOfAListAndNoOthers() throws StripeException {
        String alias = Merchant.fresh("devices_");
        String list = merchant.stripe()
                .v1()
                .radar()
                .valueLists()
                .create(ValueListCreateParams.builder()
                        .setAlias(alias)
                        .setName("Devices")
                        .setItemType(ItemType.CASE_SENSITIVE_STRING)
                        .build())
                .getId();
        String id = merchant.rule("block", ":device_id: in @" + alias).get("id").getAsString();
        String device = Merchant.fresh("dev-");
        merchant.put(list, device);
        assertEquals("blocked", type(Map.of("device_id", device)));
        assertEquals("authorized", type(Map.of("device_id", Merchant.fresh("dev-"))));
        merchant.deleteRule(id);
    }

    @Test
    @Tag("S-16")
    void theHighestRiskIsBlockedUnlessTheDefaultRuleIsOff() throws StripeException {
        assertEquals("blocked", pay("pm_card_riskLevelHighest").getOutcome().getType());
        JsonObject off = merchant.call(RequestMethod.POST, RULES + "/block_if_high_risk/disable", Map.of());
        try {
            assertFalse(off.get("enabled").getAsBoolean());
            assertEquals(
                    "authorized", pay("pm_card_riskLevelHighest").getOutcome().getType());
        } finally {
            merchant.call(RequestMethod.POST, RULES + "/block_if_high_risk/enable", Map.of());
        }
        assertEquals("blocked", pay("pm_card_riskLevelHighest").getOutcome().getType());
    }

    @Test
    void aDefaultRuleIsSwitchedAndNothingElse() {
        assertEquals("rule_built_in", refusal(RequestMethod.DELETE, "/block_if_in_blocklist", Map.of()));
        assertEquals(
                "rule_built_in",
                refusal(RequestMethod.POST, "/block_if_in_blocklist", Map.of("predicate", ":is_recurring:")));
    }

    @Test
    void everyMistakeIsToldWithItsPlaceAndARemedy() {
        String predicate = ":emial: in @nowhere_list\n  or :card_country: = 'Canada'";
        InvalidRequestException refused =
                assertThrows(InvalidRequestException.class, () -> merchant.rule("block", predicate));
        assertEquals("predicate", refused.getParam());
        assertEquals("rule_invalid", refused.getCode());
        assertTrue(refused.getMessage().contains("Did you mean :email:?"));
        assertTrue(refused.getMessage().contains("@nowhere_list"));
        assertTrue(refused.getMessage().contains("Canada"));
    }

    @Test
    void aTextIsCheckedWithoutBeingKept() throws StripeException {
        JsonObject wrong = lint(":emial: = 'x'\n  or :card_country: = 'Canada'");
        assertFalse(wrong.get("valid").getAsBoolean());
        JsonArray problems = wrong.getAsJsonArray("problems");
        assertEquals(2, problems.size());
        JsonObject first = problems.get(0).getAsJsonObject();
        assertEquals("unknown_attribute", first.get("code").getAsString());
        assertEquals(":email:", first.get("suggestion").getAsString());
        assertEquals(0, first.get("start").getAsInt());
        assertEquals(7, first.get("end").getAsInt());
        JsonObject second = problems.get(1).getAsJsonObject();
        assertEquals("unknown_country", second.get("code").getAsString());
        assertEquals(2, second.get("line").getAsInt());
        JsonObject right = lint(":card_country: = 'co'");
        assertTrue(right.get("valid").getAsBoolean());
        assertEquals("Review if :card_country: = 'CO'", right.get("canonical").getAsString());
    }

    @Test
    void aRuleKeepsEveryVersionOfItsText() throws StripeException {
        JsonObject rule = merchant.call(
                RequestMethod.POST,
                RULES,
                Map.of("rule", "hold if :amount_in_cop: > 99000000", "enabled", "false", "metadata[team]", "risk"));
        String path = RULES + "/" + rule.get("id").getAsString();
        assertEquals("hold", rule.get("action").getAsString());
        assertFalse(rule.get("enabled").getAsBoolean());
        JsonObject changed = merchant.call(RequestMethod.POST, path, Map.of("predicate", ":amount_in_cop: > 98000000"));
        assertEquals(2, changed.get("revision").getAsInt());
        assertEquals("risk", changed.getAsJsonObject("metadata").get("team").getAsString());
        JsonArray revisions =
                merchant.call(RequestMethod.GET, path + "/revisions", Map.of()).getAsJsonArray("data");
        assertEquals(2, revisions.size());
        assertEquals(
                ":amount_in_cop: > 99000000",
                revisions.get(1).getAsJsonObject().get("predicate").getAsString());
        JsonObject deleted = merchant.call(RequestMethod.DELETE, path, Map.of());
        assertTrue(deleted.get("deleted").getAsBoolean());
        assertEquals("resource_missing", refusal(RequestMethod.GET, path.substring(RULES.length()), Map.of()));
    }

    @Test
    void importsAFileAndReportsOnEachLine() throws StripeException {
        String mark = Merchant.fresh("import");
        String good = "Review if ::imported:: = '" + mark + "'";
        String file = "# ours\n" + good + "\n\n" + good.replace("'", "\"") + "\nBlok if :emial: = 'x'\n";
        JsonObject held = importFile(Map.of("rules", file, "all_or_nothing", "true"));
        assertEquals(0, held.get("created").getAsInt());
        assertEquals(1, held.get("ready").getAsInt());
        JsonObject dry = importFile(Map.of("rules", file, "dry_run", "true"));
        assertEquals(1, dry.get("ready").getAsInt());

        JsonObject report = importFile(Map.of("rules", file));
        JsonArray lines = report.getAsJsonArray("lines");
        assertEquals(3, lines.size());
        assertEquals("created", lines.get(0).getAsJsonObject().get("status").getAsString());
        assertEquals(good, lines.get(0).getAsJsonObject().get("rule").getAsString());
        assertEquals("duplicate", lines.get(1).getAsJsonObject().get("status").getAsString());
        JsonObject refused = lines.get(2).getAsJsonObject();
        assertEquals("refused", refused.get("status").getAsString());
        assertEquals(5, refused.get("line").getAsInt());
        assertEquals(2, refused.getAsJsonArray("problems").size());

        String id = lines.get(0).getAsJsonObject().get("id").getAsString();
        assertEquals(2, importFile(Map.of("rules", file)).get("duplicates").getAsInt());
        merchant.deleteRule(id);
    }

    private JsonObject importFile(Map<String, String> params) throws StripeException {
        return merchant.call(RequestMethod.POST, RULES + "/import", params);
    }

    private JsonObject lint(String predicate) throws StripeException {
        return merchant.call(
                RequestMethod.POST, RULES + "/lint", Map.of("action", "manual_review", "predicate", predicate));
    }

    private String refusal(RequestMethod method, String path, Map<String, String> params) {
        return assertThrows(InvalidRequestException.class, () -> merchant.call(method, RULES + path, params))
                .getCode();
    }

    private String type(String email) throws StripeException {
        return merchant.pay(VISA, email, Map.of()).getOutcome().getType();
    }

    private String type(Map<String, Object> riskContext) throws StripeException {
        return merchant.pay(VISA, Merchant.fresh("payer") + "@example.com", riskContext)
                .getOutcome()
                .getType();
    }

    private Charge pay(String card) throws StripeException {
        return merchant.pay(card, Merchant.fresh("payer") + "@example.com", Map.of());
    }
}
