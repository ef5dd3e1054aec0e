package io.vigia.portal.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who and what is refused, who sees documents, and what becomes of a name that is on a list. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class ApplicationRulesIT {

    @Test
    void refusesPrivatePersonsAndProhibitedCategoriesWithTheReason(Visitor visitor) {
        Applicant ana = Applicant.at(visitor).signUp();
        ana.answerAll();
        ana.attachAll();
        visitor.open("/onboarding/step?step=company");
        ana.answer("person_type", "person");
        visitor.page().locator("button[value=save]").click();
        assertThat(visitor.page().locator("[data-problem-of=person_type]")).isVisible();
        assertThat(visitor.page().locator("[id='legal_name']")).hasValue(ana.company());
        ana.submit();
        assertTrue(visitor.page().url().contains("problem=person_refused"), visitor.page()::url);
        visitor.open("/onboarding/step?step=company");
        ana.answer("person_type", "company");
        visitor.page().locator("button[value=next]").click();
        visitor.open("/onboarding/step?step=business");
        visitor.page().locator("input[value=gambling]").check();
        visitor.page().locator("button[value=next]").click();
        ana.submit();
        assertTrue(visitor.page().url().contains("problem=category_prohibited"), visitor.page()::url);
        assertThat(visitor.page().locator("#left li[data-problem=category_prohibited]"))
                .isVisible();
    }

    @Test
    void takesOnlyDocumentsThatAreOnesAndShowsThemToReviewersAlone(Visitor visitor) {
        Applicant ana = Applicant.at(visitor).signUp();
        ana.answerAll();
        ana.attach("registration", "registro.pdf", "MZ this is a program".getBytes(StandardCharsets.US_ASCII));
        assertTrue(visitor.page().url().contains("problem=file_type_invalid"), visitor.page()::url);
        assertThat(visitor.page().locator("form[data-slot=registration] .kept")).hasCount(0);
        ana.submit();
        assertTrue(visitor.page().url().contains("problem=application_incomplete"), visitor.page()::url);
        ana.attachAll();
        ana.submit();
        try (Staff first = Staff.as("compliance", visitor)) {
            first.open(ana.company());
            Locator link = first.page().locator("#papers a").first();
            String url = visitor.platform().url() + "/portal/onboarding/review/" + link.getAttribute("href");
            APIResponse shown = first.page().request().get(url);
            assertEquals(200, shown.status());
            assertTrue(shown.headers().get("content-type").startsWith("application/pdf"));
            assertEquals("nosniff", shown.headers().get("x-content-type-options"));
            assertTrue(shown.headers().get("content-security-policy").startsWith("default-src 'none'"));
            assertEquals(new String(Applicant.pdf(), StandardCharsets.US_ASCII), shown.text());
            assertEquals(403, visitor.page().request().get(url).status(), "not even to the applicant");
            try (Staff onlooker = Staff.as("risk_operations", visitor)) {
                assertTrue(onlooker.find(ana.company(), "waiting"), "may see the application");
                assertThat(onlooker.page().locator("#papers li")).hasCount(3);
                assertThat(onlooker.page().locator("#papers a, #papers img")).hasCount(0);
                assertEquals(403, onlooker.page().request().get(url).status(), "but decides nothing");
            }
        }
    }

    @Test
    void keepsAListedNameFromAnApprovalUntilSomebodyClearsIt(Visitor visitor) {
        Applicant ana = Applicant.at(visitor).signUp();
        ana.answerAll();
        visitor.open("/onboarding/step?step=representative");
        ana.answer("rep_name", "Gilberto José Rodríguez Orejuela");
        ana.answer("rep_birth", "1939-01-31");
        ana.answer("rep_document_number", "6.068.015");
        visitor.page().locator("button[value=next]").click();
        ana.attachAll();
        ana.submit();
        try (Staff first = Staff.as("compliance", visitor)) {
            Page page = first.open(ana.company()).page();
            Locator hit = page.locator(".hit")
                    .filter(new Locator.FilterOptions().setHasText("RODRIGUEZ OREJUELA, Gilberto Jose"));
            assertThat(hit).containsText("6068015");
            first.at().screenshot("onboarding-hit");
            first.decide("approve", "Fine.");
            assertTrue(page.url().contains("problem=hits_unresolved"), page::url);
            int open = page.locator(".hit[data-said=open]").count();
            for (int i = 0; i < open; i++) {
                first.judge("open", "clear", "Another person: born elsewhere, seen in person.");
            }
            assertThat(page.locator(".hit[data-said=open]")).hasCount(0);
            assertThat(page.locator("#history li[data-action=hit_cleared]")).hasCount(open);
            first.decide("approve", "The hit is somebody else.");
            assertThat(page.locator("#history li[data-action=approved_first]")).hasCount(1);
        }
    }
}
