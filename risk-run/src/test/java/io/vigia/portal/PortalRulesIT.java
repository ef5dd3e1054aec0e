package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Writing rules, and what they do to the next payment. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalRulesIT {

    @Test
    @Tag("E-36")
    void blocksTheNextPaymentWithARuleJustWritten(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/edit");
        page.locator("[id='rule:text']").fill("Block if ::basket:: = 'portal-rules-it'");
        page.locator("[id='rule:save']").click();
        assertThat(page.locator(".message.good")).containsText("is saved");

        JsonObject payment =
                new Shop(developer.platform()).pay(Map.of("metadata[basket]", "portal-rules-it", "amount", "7700000"));
        assertEquals("requires_payment_method", payment.get("status").getAsString());

        developer.open("/payments/detail?id=" + payment.get("id").getAsString());
        assertThat(page.locator(".strip")).containsText("Blocked");
        assertThat(page.locator(".matched").first()).containsText("Block if ::basket:: = 'portal-rules-it'");
        assertThat(page.locator(".matched .because").first()).containsText("Holds.");
        assertThat(page.locator(".matched .because").first()).containsText("::basket:: was portal-rules-it");

        page.locator("#why-not summary").click();
        page.locator("#why-rule").selectOption("block_if_high_risk");
        page.locator("#why-not button").click();
        assertThat(page.locator("#why-not .because")).containsText("Does not hold.");
        assertThat(page.locator("#why-not .because")).containsText(":risk_level: was");

        page.locator(".matched a").first().click();
        page.locator("[data-open='delete-rule']").click();
        page.locator("[id='delete:really']").click();
        assertThat(page.locator(".message.good")).containsText("is deleted");
    }

    @Test
    void underlinesAMistakeWhereItStandsAndOffersTheWord(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/edit");
        page.locator("[id='rule:text']").fill("Block if :amount_in_usdd: > 100");
        assertThat(page.locator(".marks .wrong").first()).hasText(":amount_in_usdd:");
        assertThat(page.locator("#verdict")).containsText("Line 1, column 10");
        page.locator("#verdict .chip").first().click();
        assertThat(page.locator("[id='rule:text']")).hasValue("Block if :amount_in_usd: > 100");
        assertThat(page.locator("#verdict .fine")).isVisible();
    }

    @Test
    void refusesToSaveWhatIsNoRuleAndKeepsWhatWasTyped(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/edit");
        page.locator("[id='rule:text']").fill("Block if :risk_level: < 'highest'");
        page.locator("[id='rule:save']").click();
        assertThat(page.locator(".problems li")).not().hasCount(0);
        assertThat(page.locator("[id='rule:text']")).hasValue("Block if :risk_level: < 'highest'");
    }

    @Test
    void completesAttributesWhileTyping(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/edit");
        assertThat(page.locator("#words button").first()).isVisible();
        page.locator("[id='rule:text']").pressSequentially("Block if :ip_coun");
        assertThat(page.locator("#completion li").first()).containsText(":ip_country:");
        page.keyboard().press("Enter");
        assertThat(page.locator("[id='rule:text']")).hasValue(Pattern.compile("Block if :ip_country: $"));
    }

    @Test
    void switchesADefaultRuleOffAndOn(Visitor developer) {
        Page page = developer.login("developer").page();
        developer.open("/rulesets/list");
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText("manual_review_if_elevated_risk"));
        row.locator(".toggle").click();
        assertThat(page.locator(".message.good")).containsText("is off");
        row.locator(".toggle").click();
        assertThat(page.locator(".message.good")).containsText("is on");
    }
}
