package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far the engine decides is the owner's to say, and payments follow at once. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalSettingsIT {

    private static final Map<String, String> ALWAYS_BLOCKED = Map.of("payment_method", "pm_card_radarBlock");
    private static final Map<String, String> ELEVATED = Map.of("payment_method", "pm_card_riskLevelElevated");

    private final Visitor owner;
    private final Shop shop;
    private final Page page;

    PortalSettingsIT(Visitor owner) {
        this.owner = owner.login("owner");
        this.shop = new Shop(owner.platform());
        this.page = owner.page();
    }

    @AfterEach
    void enforcesAgain() {
        choose("ENFORCE", "");
    }

    @Test
    void inShadowAllIsKeptAndNothingIsBlocked() {
        assertEquals("blocked", outcome(shop.pay(ALWAYS_BLOCKED)));
        choose("SHADOW", "");
        JsonObject payment = shop.pay(ALWAYS_BLOCKED);
        assertEquals("succeeded", payment.get("status").getAsString());
        JsonObject decision = decision(payment);
        assertEquals("authorized", decision.get("outcome").getAsString());
        assertEquals("shadow", decision.get("engine_mode").getAsString());
        assertEquals("blocked", decision.get("withheld_outcome").getAsString());
        assertFalse(decision.get("risk_score").isJsonNull());
        owner.open("/payments/detail?id=" + payment.get("id").getAsString());
        assertThat(page.locator("#regime")).containsText("would have been: Blocked");
        owner.open("/payments/dashboard");
        assertThat(page.locator("#engine")).containsText("shadow mode");
    }

    @Test
    void offNothingIsScoredAndNoRuleRuns() {
        assertEquals("manual_review", outcome(shop.pay(ELEVATED)));
        choose("OFF", "");
        JsonObject payment = shop.pay(ELEVATED);
        assertEquals("succeeded", payment.get("status").getAsString());
        JsonObject decision = decision(payment);
        assertEquals("not_assessed", decision.get("risk_level").getAsString());
        assertTrue(decision.get("risk_score").isJsonNull());
        assertEquals(0, decision.getAsJsonArray("matched_rules").size());
        assertTrue(decision.get("withheld_outcome").isJsonNull());
        owner.open("/rulesets/list");
        assertThat(page.locator("#engine")).containsText("The risk engine is off");
    }

    @Test
    void theLargestAmountHoldsToTheMinorUnitAndInEveryMode() {
        for (String mode : new String[] {"ENFORCE", "OFF"}) {
            choose(mode, "70000");
            assertEquals(
                    "succeeded",
                    shop.pay(Map.of("amount", "7000000")).get("status").getAsString());
            JsonObject over = shop.pay(Map.of("amount", "7000001"));
            assertEquals("requires_payment_method", over.get("status").getAsString());
            JsonObject charge =
                    shop.get("/v1/charges/" + over.get("latest_charge").getAsString());
            JsonObject told = charge.getAsJsonObject("outcome");
            assertEquals("amount_limit", told.get("reason").getAsString());
            assertEquals("not_sent_to_network", told.get("network_status").getAsString());
            assertEquals(
                    "transaction_not_allowed",
                    over.getAsJsonObject("last_payment_error")
                            .get("decline_code")
                            .getAsString());
            JsonObject foreign = shop.pay(Map.of("amount", "900000", "currency", "usd"));
            assertEquals("blocked", outcome(foreign), "9,000 dollars are more than 70,000 pesos");
        }
    }

    @Test
    void refusesWhatCannotBeALimitAndChangesNothing() {
        owner.open("/decisions/settings");
        page.locator("[id='settings:mode']").selectOption("OFF");
        page.locator("[id='settings:largest']").fill("0");
        page.locator("[id='settings:save']").click();
        assertThat(page.locator("[data-problem-of='settings:largest']")).isVisible();
        owner.open("/decisions/settings");
        assertThat(page.locator("[id='settings:mode']")).hasValue("ENFORCE");
    }

    @Test
    void daysBeginWhereTheOwnerSays() {
        for (String zone : new String[] {"Asia/Shanghai", "UTC", "America/Bogota"}) {
            owner.open("/decisions/settings");
            page.locator("[id='settings:zone']").selectOption(zone);
            page.locator("[id='settings:save']").click();
            assertThat(page.locator(".message.good")).isVisible();
            assertEquals(
                    zone,
                    shop.get("/v1/account")
                            .getAsJsonObject("settings")
                            .getAsJsonObject("dashboard")
                            .get("timezone")
                            .getAsString());
        }
    }

    private void choose(String mode, String largest) {
        owner.open("/decisions/settings");
        page.locator("[id='settings:mode']").selectOption(mode);
        page.locator("[id='settings:largest']").fill(largest);
        page.locator("[id='settings:save']").click();
        assertThat(page.locator(".message.good")).isVisible();
    }

    private String outcome(JsonObject payment) {
        return decision(payment).get("outcome").getAsString();
    }

    private JsonObject decision(JsonObject payment) {
        JsonObject charge =
                shop.get("/v1/charges/" + payment.get("latest_charge").getAsString());
        return shop.get("/v1/radar/decisions/" + charge.get("decision").getAsString());
    }
}
