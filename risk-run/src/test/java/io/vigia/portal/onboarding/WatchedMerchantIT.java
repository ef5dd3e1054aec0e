package io.vigia.portal.onboarding;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import io.vigia.system.BrowserExtension;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What newer lists of sanctions bring about those who have applied, and about merchants that were approved. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class WatchedMerchantIT {

    private static final int MANY = 520;

    @Test
    void keepsAMerchantOnAListInSightUntilSomebodyActs(Visitor visitor) {
        String name = rareName();
        Applicant ana = applied(visitor, name);
        Platform platform = visitor.platform();
        try (Staff first = Staff.as("compliance", visitor);
                Staff second = Staff.as("compliance_2", visitor)) {
            approve(ana, first, second);
            Merchant live = live(ana);
            assertEquals("", code(live));

            UnitedNations.list(platform, name, null);
            toDo(first, "new_hits", ana);
            first.find(ana.company(), "approved");
            first.decide("again", "All is well.");
            assertTrue(first.page().url().contains("problem=hits_unresolved"), first.page()::url);
            graded(first, "medium");
            first.judge("open", "clear", "Somebody else.");
            graded(first, "low");
            assertThat(first.task("new_hits", ana.company())).hasCount(0);

            UnitedNations.list(platform, name, "1980-05-06");
            toDo(first, "new_hits", ana);
            first.find(ana.company(), "approved");
            assertThat(first.page().locator(".hit[data-said=open]").first()).containsText("1980-05-06");
            first.judge("open", "confirm", "The same day of birth.");
            graded(first, "medium");
            first.at().screenshot("onboarding-confirmed");
            assertThat(first.task("hits_confirmed", ana.company())).hasCount(1);
            first.at().screenshot("onboarding-tasks");
            first.find(ana.company(), "approved");
            first.decide("again", "All is well.");
            assertTrue(first.page().url().contains("problem=hits_unresolved"), first.page()::url);

            first.decide("reject", "Your representative is on a list of sanctions.");
            assertThat(first.page().locator("#status")).hasAttribute("data-status", "rejected");
            assertThat(first.page().locator("#history li[data-action=suspended]"))
                    .hasCount(1);
            assertThat(first.task("hits_confirmed", ana.company())).hasCount(0);
            assertEquals("live_mode_closed", code(live));
        }
    }

    @Test
    void wantsTwoPeopleWhoHaveSeenAHit(Visitor visitor) {
        String name = rareName();
        Applicant ana = applied(visitor, name);
        try (Staff first = Staff.as("compliance", visitor);
                Staff second = Staff.as("compliance_2", visitor)) {
            first.open(ana.company());
            first.decide("approve", "Nothing on any list.");
            assertThat(first.page().locator("#history li[data-action=approved_first]"))
                    .hasCount(1);
            UnitedNations.list(visitor.platform(), name, null);
            second.open(ana.company());
            for (int i = 0; i < 60 && second.page().locator(".hit").count() == 0; i++) {
                second.page().waitForTimeout(500);
                second.page().reload();
            }
            clearTheRest(second);
            second.decide("approve", "Somebody else.");
            assertThat(second.page().locator("#status")).hasAttribute("data-status", "in_review");
            second.judge("cleared", "confirm", "I was wrong.");
            second.judge("confirmed", "clear", "I was right.");
            second.decide("approve", "Somebody else.");
            assertThat(second.page().locator("#status")).hasAttribute("data-status", "in_review");
            first.open(ana.company());
            first.decide("approve", "I think so, too.");
            assertThat(first.page().locator("#status")).hasAttribute("data-status", "approved");
            first.decide("ask", "Who owns you now?");
            assertThat(first.page().locator("#status")).hasAttribute("data-status", "need_info");
            ana.submit();
            approve(ana, second, first);
        }
    }

    @Test
    void comparesEveryoneWithANewerListAndShowsAllOfThemByPages(Visitor visitor) {
        String name = rareName();
        Applicant ana = applied(visitor, name);
        Platform platform = visitor.platform();
        String model =
                "select id from kyc_applications where account_id = (select account_id from members where email = ?)";
        try (Staff first = Staff.as("compliance", visitor)) {
            first.open(ana.company());
            String id = Rows.text(platform, model, ana.email());
            for (int i = 1; i <= MANY; i++) {
                copy(platform, id, i);
            }
            UnitedNations.list(platform, name, null);
            String hit = "select count(distinct application_id) from kyc_hits where account_id like 'acct_many%'";
            for (int i = 0; i < 180 && Rows.count(platform, hit) < MANY; i++) {
                first.page().waitForTimeout(500);
            }
            assertEquals(MANY, Rows.count(platform, hit));
            assertEquals(MANY, walked(first), "every one on one page of the queue");
        } finally {
            for (String table : new String[] {"kyc_hits", "kyc_history", "kyc_applications", "due_work"}) {
                Rows.change(platform, "delete from " + table + " where account_id like 'acct_many%'");
            }
        }
    }

    /** How many of the copies the pages of the queue show, each page once. */
    private static int walked(Staff reader) {
        Set<String> seen = new TreeSet<>();
        reader.at().open("/onboarding/review/list");
        while (true) {
            Locator rows = reader.page().locator("#queue tbody tr");
            assertTrue(rows.count() <= 25, "a page");
            for (Object href : (Iterable<?>) rows.evaluateAll("all => all.map(one => one.dataset.href)")) {
                assertTrue(seen.add((String) href), () -> href + " is there twice");
            }
            Locator next = reader.page().locator(".pager a[rel=next]");
            if (next.count() == 0) {
                return (int) seen.stream().filter(one -> one.contains("many")).count();
            }
            next.click();
            reader.page().waitForLoadState();
        }
    }

    private static void copy(Platform platform, String id, int number) {
        String serial = String.format("many%04d", number);
        Rows.change(
                platform,
                "insert into kyc_applications (id, account_id, livemode, created, status, grade, answers_enc,"
                        + " holder_matches, submitted_at, submitted_by, screened_at, version)"
                        + " select ?, ?, livemode, created, status, grade, answers_enc, holder_matches,"
                        + " submitted_at - 1000, submitted_by, screened_at, 1 from kyc_applications where id = ?",
                id.substring(0, id.length() - serial.length()) + serial,
                "acct_" + serial,
                id);
    }

    private static Applicant applied(Visitor visitor, String representative) {
        Applicant ana = Applicant.at(visitor).signUp();
        ana.answerAll();
        visitor.open("/onboarding/step?step=representative");
        ana.answer("rep_name", representative);
        visitor.page().locator("button[value=next]").click();
        ana.attachAll();
        ana.submit();
        return ana;
    }

    private static void approve(Applicant ana, Staff first, Staff second) {
        first.open(ana.company());
        first.decide("approve", "Nothing on any list.");
        second.open(ana.company());
        second.decide("approve", "Nothing on any list.");
        assertThat(second.page().locator("#status")).hasAttribute("data-status", "approved");
    }

    private static Merchant live(Applicant ana) {
        Rows.change(
                ana.at().platform(),
                "update accounts set live_enabled = true where id = (select account_id from members where email = ?)",
                ana.email());
        ana.secureAccount();
        ana.page().locator("button.mode[value=live]").first().click();
        ana.page().waitForLoadState();
        return new Merchant(ana.at().platform(), ana.makeKey("Till"));
    }

    private static void toDo(Staff reviewer, String kind, Applicant ana) {
        for (int i = 0; i < 60 && reviewer.task(kind, ana.company()).count() == 0; i++) {
            reviewer.page().waitForTimeout(500);
        }
        assertThat(reviewer.task(kind, ana.company())).hasCount(1);
    }

    private static void clearTheRest(Staff reviewer) {
        while (reviewer.page().locator(".hit[data-said=open]").count() > 0) {
            reviewer.judge("open", "clear", "Somebody else.");
        }
    }

    private static void graded(Staff reviewer, String grade) {
        assertThat(reviewer.page().locator("#grade")).hasAttribute("data-grade", grade);
    }

    /** The code of the error that a key is answered with; empty if there is none. */
    private static String code(Merchant merchant) {
        JsonObject answer = merchant.post("/v1/payment_intents", "amount", "5000000", "currency", "cop");
        return answer.has("error") ? answer.getAsJsonObject("error").get("code").getAsString() : "";
    }

    /** A name that nobody else has. */
    private static String rareName() {
        Random random = new Random();
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < 3; word++) {
            name.append(word == 0 ? "" : " ").append((char) ('A' + random.nextInt(26)));
            for (int syllable = 0; syllable < 4; syllable++) {
                name.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
            }
        }
        return name.toString();
    }
}
