package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Working with rules: trying one before it is saved, copying, taking files in, and how often each decided. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalRuleDeskIT {

    @Test
    void triesARuleOnARecentPaymentAndKeepsNothing(Visitor developer) {
        Page page = developer.login("developer").page();
        JsonObject payment =
                new Shop(developer.platform()).pay(Map.of("metadata[basket]", "try-it", "amount", "7700000"));
        String id = payment.get("id").getAsString();
        developer.open("/rulesets/edit");
        assertThat(page.locator("[id='rule:payment']")).hasValue(Pattern.compile("pi_.*"));
        page.locator("[id='rule:payment']").fill(id);
        attempt(page, "Block if ::basket:: = 'try-it' and :amount_in_cop: > 900000");
        assertThat(page.locator("#answer")).containsText("Does not match");
        assertThat(page.locator("#answer")).containsText("::basket:: was try-it");
        assertThat(page.locator("#answer")).containsText(":amount_in_cop: was 77000");
        attempt(page, "Block if ::basket:: = 'try-it' and :amount_in_cop: > 9000");
        assertThat(page.locator("#answer strong").first()).hasText("Matches");
        page.locator("[id='rule:payment']").press("Enter");
        assertThat(page.locator("#answer strong").first()).hasText("Matches");
        developer.screenshot("rule-try");

        attempt(page, "Block if :amount_in_copp: > 9000");
        assertThat(page.locator(".problems li").first()).containsText("column 10");
        assertThat(page.locator("#answer")).hasCount(0);
        page.locator("[id='rule:payment']").fill("pi_nobody");
        attempt(page, "Block if :amount_in_cop: > 9000");
        assertThat(page.locator("[data-problem-of='rule:payment']")).containsText("no payment");
        developer.open("/rulesets/list");
        assertThat(page.locator("main")).not().containsText("try-it");
    }

    @Test
    void triesARuleOnTypedFacts(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/edit");
        page.locator("[id='rule:facts']").fill("ip_country = VE\namount_in_usd = 1500\nis_anonymous_ip = yes");
        tryTyped(page, "Block if :ip_country: = 'VE' and :amount_in_usd: > 1000 and not :is_bot_user_agent:");
        assertThat(page.locator("#answer strong").first()).hasText("Matches");
        assertThat(page.locator("#answer")).containsText(":amount_in_usd: was 1500");
        developer.screenshot("rule-try-typed");
        tryTyped(page, "Block if :card_country: != :ip_country:");
        assertThat(page.locator("#answer strong").first()).hasText("Does not match");
        assertThat(page.locator("#answer")).containsText(":card_country: was missing");

        page.locator("[id='rule:facts']").fill("ip_contry = VE\namount_in_usd = much");
        tryTyped(page, "Block if :ip_country: = 'VE'");
        assertThat(page.locator("[data-problem-of='rule:facts']").first()).containsText("Did you mean ip_country?");
        assertThat(page.locator("#answer")).hasCount(0);
    }

    @Test
    void copiesADefaultRuleToChangeIt(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/edit?id=block_if_high_risk");
        String text = page.locator("[id='rule:text']").inputValue();
        page.locator("#duplicate").click();
        page.waitForURL("**/edit?copy=**");
        assertThat(page.locator("[id='rule:text']")).hasValue(text);
        assertThat(page.locator("[id='rule:save']")).isVisible();
    }

    @Test
    void takesAFileOfRulesInWithAReport(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/list");
        page.locator("a[href*='/rulesets/import']").click();
        String file = "# ours\nReview if ::basket:: = 'rule-desk-it'\nBlock if :amount_in_usdd: > 1\n";
        page.locator("#rule-file")
                .setInputFiles(new FilePayload("rules.txt", "text/plain", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.locator("[id='import:text']")).hasValue(file);
        page.locator("[id='import:check']").click();
        assertThat(page.locator("#report")).containsText("1 would be rules");
        assertThat(page.locator("#report")).containsText("1 are refused");
        assertThat(page.locator("#report")).containsText("Line 3, column 10");
        assertThat(page.locator("[id='import:text']")).hasValue(file);
        page.locator("[id='import:keep']").click();
        assertThat(page.locator("#report")).containsText("1 rules made");
        developer.screenshot("rule-import");
        page.locator("#report a").first().click();
        assertThat(page.locator("[id='rule:text']")).hasValue("Review if ::basket:: = 'rule-desk-it'");
        page.locator("[data-open='delete-rule']").click();
        page.locator("[id='delete:really']").click();
        assertThat(page.locator(".message.good")).containsText("is deleted");
    }

    @Test
    void countsWhatARuleDecidedToday(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/edit");
        page.locator("[id='rule:text']").fill("Block if ::basket:: = 'counted-rule-it'");
        page.locator("[id='rule:save']").click();
        assertThat(page.locator(".message.good")).containsText("is saved");
        new Shop(developer.platform()).pay(Map.of("metadata[basket]", "counted-rule-it"));
        developer.open("/rulesets/list");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("counted-rule-it"));
        assertThat(row.locator("td").nth(2)).hasText("1");
        assertThat(row.locator("td").nth(3)).hasText("1");
        row.locator("a").first().click();
        page.locator("[data-open='delete-rule']").click();
        page.locator("[id='delete:really']").click();
        assertTrue(page.url().contains("/rulesets/"));
        assertThat(page.locator(".message.good")).containsText("is deleted");
    }

    private static void tryTyped(Page page, String rule) {
        page.locator("[id='rule:text']").fill(rule);
        page.locator("[id='rule:typed']").click();
        page.waitForLoadState();
    }

    private static void attempt(Page page, String rule) {
        page.locator("[id='rule:text']").fill(rule);
        page.locator("[id='rule:try']").click();
        page.waitForLoadState();
    }
}
