package io.vigia.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding payments and reading one. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class PortalPaymentsIT {

    @Test
    @Tag("S-30")
    void findsPaymentsByWhatIsKnownOfThem(Visitor analyst) {
        JsonObject payment = new Shop(analyst.platform())
                .pay(Map.of(
                        "amount", "12345600",
                        "payment_method", "pm_card_riskLevelHighest",
                        "receipt_email", "portal-search@correo.example"));
        String id = payment.get("id").getAsString();
        Page page = analyst.login("analyst").page();
        analyst.open("/payments/list?q=risk_level:highest email:Portal-Search@correo.example amount:123456");
        assertThat(page.locator("tbody tr").first()).containsText("COP 123,456.00");
        assertThat(page.locator("tbody tr").first()).containsText("highest");
        analyst.open("/payments/list?q=email:portal-search@correo.example outcome:authorized");
        assertThat(page.locator("tbody")).hasCount(0);

        page.locator("#search").fill(id);
        page.locator("#search").press("Enter");
        page.waitForURL("**/portal/payments/detail?id=" + id);
        assertThat(page.locator(".strip")).containsText("block_if_high_risk");
    }

    @Test
    void sortsByTheColumnThatIsClicked(Visitor analyst) {
        Shop shop = new Shop(analyst.platform());
        for (String amount : List.of("700000", "900000", "800000")) {
            shop.pay(Map.of("amount", amount, "receipt_email", "portal-sort@correo.example"));
        }
        Page page = analyst.login("analyst").page();
        analyst.open("/payments/list?q=email:portal-sort@correo.example");
        page.locator("thead a").first().click();
        assertThat(page.locator("tbody tr td:first-child"))
                .containsText(new String[] {"COP 9,000.00", "COP 8,000.00", "COP 7,000.00"});
        page.locator("thead a").first().click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasCount(1);
        assertThat(page.locator("tbody tr td:first-child"))
                .containsText(new String[] {"COP 7,000.00", "COP 8,000.00", "COP 9,000.00"});
    }

    @Test
    void saysWhichWordOfASearchSaysNothing(Visitor analyst) {
        Page page = analyst.login("analyst").page();
        analyst.open("/payments/list?q=risk_levl:highest");
        assertThat(page.locator("#q-problem")).containsText("There is no field “risk_levl”");
        assertThat(page.locator("#q")).hasValue("risk_levl:highest");
    }

    @Test
    void exportsWhatIsFiltered(Visitor analyst) {
        new Shop(analyst.platform()).pay(Map.of("receipt_email", "portal-export@correo.example"));
        Page page = analyst.login("analyst").page();
        String csv = page.request()
                .get(analyst.platform().url() + "/portal/payments/export?q=email:portal-export@correo.example")
                .text();
        assertTrue(csv.startsWith("id,created,amount,currency,status,"), csv);
        assertTrue(csv.contains(",50000.00,COP,succeeded,authorized,"), csv);
    }

    @Test
    void hidesPaymentsOfTheOtherMode(Visitor owner) {
        JsonObject payment = new Shop(owner.platform()).pay(Map.of());
        Page page = owner.login("owner").page();
        page.locator("button.mode").click();
        assertThat(page.locator(".band")).hasCount(0);
        assertEquals(
                404,
                page.navigate(owner.platform().url() + "/portal/payments/detail?id="
                                + payment.get("id").getAsString())
                        .status());
    }
}
