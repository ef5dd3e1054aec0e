package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Putting values on lists, and what that does to the next payment. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalListsIT {

    @Test
    void blocksAnEmailFromTheNextPaymentOnAndLetsItPassAgain(Visitor analyst) {
        Page page = analyst.login("analyst").page();
        Shop shop = new Shop(analyst.platform());
        open(analyst, "@email_blocklist");
        page.locator("[id='add:value']").fill("Portal-Lists@Correo.example");
        page.locator("[id='add:reason']").fill("Chargeback");
        page.locator("[id='add:put']").click();
        assertThat(page.locator("tbody")).containsText("Portal-Lists@Correo.example");

        assertEquals("requires_payment_method", status(shop));
        page.locator("tr", new Page.LocatorOptions().setHasText("Portal-Lists"))
                .locator("input[type=submit]")
                .click();
        assertThat(page.locator(".message.good")).containsText("was taken off");
        assertEquals("succeeded", status(shop));
    }

    @Test
    void saysAtTheFieldWhatDoesNotFit(Visitor analyst) {
        Page page = analyst.login("analyst").page();
        open(analyst, "@email_allowlist");
        page.locator("[id='add:value']").fill("no e-mail at all");
        page.locator("[id='add:put']").click();
        assertThat(page.locator("[data-problem-of='add:value']")).containsText("an email address");
        assertThat(page.locator("[id='add:value']")).hasValue("no e-mail at all");
    }

    private static String status(Shop shop) {
        JsonObject payment = shop.pay(Map.of("receipt_email", "portal-lists@correo.example"));
        return payment.get("status").getAsString();
    }

    private static void open(Visitor visitor, String alias) {
        visitor.open("/lists/list");
        visitor.page()
                .locator("a", new Page.LocatorOptions().setHasText(alias))
                .first()
                .click();
        visitor.page().waitForURL("**/portal/lists/detail**");
    }
}
