package io.vigia.portal.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** New versions of agreements: the staff publishes them, and merchants are asked again from the day on which they count. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AgreementVersionsIT {

    private static final String PAGE = "/onboarding/review/agreements?kind=technical_access";
    private static final String KIND = "technical_access";

    @Test
    void asksMerchantsAgainFromTheDayOnWhichAVersionCounts(Visitor visitor) {
        Applicant ana = Applicant.at(visitor).signUp();
        ana.answerAll();
        ana.attachAll();
        ana.submit();
        try (Staff first = Staff.as("compliance", visitor);
                Staff second = Staff.as("compliance_2", visitor);
                Staff admin = Staff.as("admin", visitor)) {
            first.open(ana.company());
            first.decide("approve", "Nothing on any list.");
            second.open(ana.company());
            second.decide("approve", "Nothing on any list.");
            sign(ana);
            assertThat(toSign(ana)).hasCount(0);
            Page desk = admin.page();
            admin.at().open(PAGE);
            int before = desk.locator("#versions tbody tr").count();
            publish(admin, "Clause added by hand.", "");
            assertTrue(desk.url().contains("done=kyc_publish"), desk::url);
            assertThat(desk.locator("#versions tbody tr")).hasCount(before + 1);
            assertThat(desk.locator("#versions tr[data-current=true]")).hasAttribute("data-version", "" + (before + 1));
            assertThat(toSign(ana)).hasCount(1);
            ana.at().open("/onboarding/agreement?kind=" + KIND);
            assertThat(ana.page().locator("#text")).containsText("Clause added by hand.");
            sign(ana);
            assertThat(toSign(ana)).hasCount(0);
            assertThat(ana.page().locator("#signatures li")).hasCount(2);

            String nextMonth = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
            publish(admin, "Clause of next month.", nextMonth);
            assertThat(desk.locator("#versions tr[data-current=true]")).hasAttribute("data-version", "" + (before + 1));
            admin.at().screenshot("onboarding-agreements");
            assertThat(toSign(ana)).hasCount(0);
            publish(admin, "Sooner than that.", "");
            assertTrue(desk.url().contains("problem=parameter_invalid_value"), desk::url);
            assertThat(desk.locator("#versions tbody tr")).hasCount(before + 2);
        } finally {
            Rows.change(
                    visitor.platform(),
                    "delete from agreement_texts where kind = 'TECHNICAL_ACCESS' and starts > unix_timestamp() * 1000");
        }
    }

    @Test
    void letsNobodyPublishWhoOnlyLooks(Visitor visitor) {
        visitor.login("risk_operations").open(PAGE);
        assertThat(visitor.page().locator("#versions tbody tr").first()).isVisible();
        assertThat(visitor.page().locator("button[value=publish]")).hasCount(0);
        int before = visitor.page().locator("#versions tbody tr").count();
        APIResponse answer = visitor.page()
                .request()
                .post(
                        visitor.platform().url() + "/portal/onboarding/review/act",
                        RequestOptions.create()
                                .setMultipart(FormData.create()
                                        .set(
                                                "csrf",
                                                visitor.page()
                                                        .locator("#publish input[name=csrf]")
                                                        .getAttribute("value"))
                                        .set("do", "publish")
                                        .set("kind", KIND)
                                        .set("after", "" + before)
                                        .set("text_en", "Mine")
                                        .set("text_es", "Mío")
                                        .set("text_zh", "我的")));
        assertTrue(answer.url().contains("problem=permission_denied"), answer::url);
        visitor.open(PAGE);
        assertEquals(before, visitor.page().locator("#versions tbody tr").count());
    }

    private static void publish(Staff admin, String clause, String from) {
        admin.at().open(PAGE);
        for (String language : new String[] {"en", "es", "zh"}) {
            Locator text = admin.page().locator("#text_" + language);
            text.fill(text.inputValue() + "\n\n" + clause);
        }
        admin.page().locator("#from").fill(from);
        admin.page().locator("button[value=publish]").click();
        admin.page().waitForLoadState();
    }

    private static void sign(Applicant ana) {
        ana.at().open("/onboarding/agreement?kind=" + KIND);
        ana.fill("name", "Ana Ruiz Quiñónez");
        ana.click("sign");
        ana.page().waitForURL("**/home?done=kyc_signed");
    }

    /** The line of the agreement on the merchant's page while it is to be signed. */
    private static Locator toSign(Applicant ana) {
        ana.at().open("/onboarding/home");
        return ana.page().locator("#agreements li:has(a[href*='" + KIND + "']):has(.todo)");
    }
}
