package io.vigia.portal.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import io.vigia.domain.accounts.Role;
import io.vigia.domain.platform.Permission;
import io.vigia.system.BrowserExtension;
import io.vigia.system.PlatformExtension;
import io.vigia.system.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of the portal with every role and with no session: only what the role's permissions allow opens. */
@ExtendWith({PlatformExtension.class, BrowserExtension.class})
class AccessIT {

    private static final Path PAGES = Path.of("../risk-web/src/main/webapp/portal");
    private static final Path CLASSES = Path.of("../risk-web/src/main/java");
    private static final Pattern SERVLET = Pattern.compile("\"(/portal/[^\"]+)\"");

    /** Pages for everybody, signed in or not. */
    private static final Set<String> OPEN = Set.of(
            "accounts/login",
            "accounts/signup/code",
            "accounts/signup/confirm",
            "accounts/signup/forgot",
            "accounts/signup/join",
            "accounts/signup/new",
            "accounts/signup/reset",
            "accounts/signup/sent",
            "platform/mailbox");

    /** Whoever has signed in may open these. */
    private static final Set<String> SIGNED_IN =
            Set.of("accounts/roles/matrix", "platform/error", "platform/reference/api");

    /** And these, whoever has the permission. */
    private static final Map<String, Permission> PERMITTED = Map.ofEntries(
            Map.entry("accounts/merchants/list", Permission.MERCHANTS_READ),
            Map.entry("accounts/profile/factor", Permission.PROFILE),
            Map.entry("accounts/profile/sessions", Permission.PROFILE),
            Map.entry("accounts/team/list", Permission.MEMBERS_READ),
            Map.entry("apikeys/list", Permission.KEYS_READ),
            Map.entry("audit/calls/detail", Permission.LOGS_READ),
            Map.entry("audit/calls/list", Permission.LOGS_READ),
            Map.entry("audit/trail/list", Permission.AUDIT_READ),
            Map.entry("decisions/settings", Permission.RULES_READ),
            Map.entry("lists/detail", Permission.LISTS_READ),
            Map.entry("lists/import", Permission.LISTS_WRITE),
            Map.entry("lists/list", Permission.LISTS_READ),
            Map.entry("onboarding/agreement", Permission.ONBOARDING_READ),
            Map.entry("onboarding/home", Permission.ONBOARDING_READ),
            Map.entry("onboarding/review/agreements", Permission.APPLICATIONS_READ),
            Map.entry("onboarding/review/detail", Permission.APPLICATIONS_READ),
            Map.entry("onboarding/review/list", Permission.APPLICATIONS_READ),
            Map.entry("onboarding/review/sanctions", Permission.APPLICATIONS_READ),
            Map.entry("onboarding/step", Permission.ONBOARDING_READ),
            Map.entry("payments/dashboard", Permission.DASHBOARD_READ),
            Map.entry("payments/detail", Permission.PAYMENTS_READ),
            Map.entry("payments/disputes/detail", Permission.PAYMENTS_READ),
            Map.entry("payments/disputes/list", Permission.PAYMENTS_READ),
            Map.entry("payments/list", Permission.PAYMENTS_READ),
            Map.entry("payments/vouchers/detail", Permission.PAYMENTS_READ),
            Map.entry("payments/vouchers/list", Permission.PAYMENTS_READ),
            Map.entry("payments/vouchers/settings", Permission.PAYMENTS_READ),
            Map.entry("reviews/list", Permission.PAYMENTS_READ),
            Map.entry("rulesets/edit", Permission.RULES_READ),
            Map.entry("rulesets/import", Permission.RULES_WRITE),
            Map.entry("rulesets/list", Permission.RULES_READ),
            Map.entry("sandbox/counter", Permission.SANDBOX),
            Map.entry("scoring/model", Permission.RULES_READ),
            Map.entry("webhooks/endpoints/delivery", Permission.WEBHOOKS_READ),
            Map.entry("webhooks/endpoints/detail", Permission.WEBHOOKS_READ),
            Map.entry("webhooks/endpoints/list", Permission.WEBHOOKS_READ),
            Map.entry("webhooks/events/detail", Permission.EVENTS_READ),
            Map.entry("webhooks/events/list", Permission.EVENTS_READ),
            Map.entry("webhooks/events/tail", Permission.EVENTS_READ));

    @Test
    void knowsEveryPage() throws IOException {
        Set<String> known = new TreeSet<>(PERMITTED.keySet());
        known.addAll(OPEN);
        known.addAll(SIGNED_IN);
        assertEquals(pages(), known, "say here who may open a new page");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToARoleWhatTheMatrixAllows(Role role, Visitor visitor) {
        visitor.login(role.name().toLowerCase(Locale.ROOT));
        APIRequestContext request = visitor.page().request();
        List<String> faults = new ArrayList<>();
        PERMITTED.forEach((page, permission) -> {
            int status =
                    request.get(visitor.platform().url() + "/portal/" + page).status();
            boolean may = role.permissions().contains(permission);
            boolean right = may ? status == 200 || status == 404 || status == 400 : status == 403 || status == 404;
            boolean list =
                    !page.matches(".*/(detail|delivery|import)"); // those are about one thing, which is not named
            if (!right || list && status != (may ? 200 : 403)) {
                faults.add(page + " answers " + role + " with " + status);
            }
        });
        for (String page : SIGNED_IN) {
            if (request.get(visitor.platform().url() + "/portal/" + page).status() == 403) {
                faults.add(page + " is closed to " + role);
            }
        }
        assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
    }

    @Test
    void opensNothingWithoutASession(Visitor stranger) throws IOException {
        APIRequestContext request = stranger.page().request();
        RequestOptions still = RequestOptions.create().setMaxRedirects(0);
        Set<String> closed = new TreeSet<>(PERMITTED.keySet());
        closed.addAll(SIGNED_IN);
        for (String page : closed) {
            for (String path : List.of(page, page + ".xhtml")) {
                toTheLogin(request.get(stranger.platform().url() + "/portal/" + path, still), path);
                toTheLogin(request.post(stranger.platform().url() + "/portal/" + path, still), path);
            }
        }
        for (String servlet : servlets()) {
            toTheLogin(request.get(stranger.platform().url() + servlet, still), servlet);
            toTheLogin(request.post(stranger.platform().url() + servlet, still), servlet);
        }
        for (String page : OPEN) {
            int status = request.get(stranger.platform().url() + "/portal/" + page, still)
                    .status();
            assertTrue(status == 200 || page.endsWith("/code") && status == 302, page + " " + status);
        }
    }

    @Test
    void changesNothingForARoleThatMayNot(Visitor auditor) {
        auditor.login("auditor");
        String csrf = auditor.page().locator("input[name=csrf]").first().getAttribute("value");
        for (String path : List.of("/payments/act", "/payments/disputes/answer", "/lists/upload")) {
            APIResponse answer = auditor.page()
                    .request()
                    .post(
                            auditor.platform().url() + "/portal" + path,
                            RequestOptions.create()
                                    .setForm(FormData.create()
                                            .set("csrf", csrf)
                                            .set("do", "refund")
                                            .set("id", "pi_x")
                                            .set("amount", "1")));
            assertTrue(answer.status() >= 400 || answer.url().contains("problem="), path + " " + answer.status());
        }
        for (String page : List.of("/apikeys/list", "/accounts/team/list", "/rulesets/list", "/lists/list")) {
            auditor.open(page);
            assertEquals(
                    0, auditor.page().locator("main .button.primary:visible").count(), page);
        }
    }

    @Test
    void showsStaffAMerchantOnlyAsFarAsTheirRoleGoes(Visitor support) {
        support.login("support").open("/accounts/merchants/list");
        support.page().locator("main input[type=submit]").first().click();
        support.page().waitForURL("**/payments/dashboard");
        assertTrue(support.page().locator(".elsewhere").isVisible());
        String root = support.platform().url() + "/portal";
        assertEquals(200, support.page().request().get(root + "/payments/list").status());
        for (String page : List.of("/apikeys/list", "/rulesets/list", "/accounts/team/list", "/audit/trail/list")) {
            assertEquals(403, support.page().request().get(root + page).status(), page);
        }
    }

    private static void toTheLogin(APIResponse answer, String path) {
        boolean refused = answer.status() == 302
                        && answer.headers().getOrDefault("location", "").contains("/portal/accounts/login")
                || answer.status() == 403;
        assertTrue(refused, path + " answers a stranger with " + answer.status());
        assertFalse(answer.text().contains("class=\"rail\""), path);
    }

    private static Set<String> pages() throws IOException {
        try (Stream<Path> all = Files.walk(PAGES)) {
            return all.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> PAGES.relativize(file).toString().replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> servlets() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> all = Files.walk(CLASSES)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith("Servlet.java")).toList()) {
                String source = Files.readString(file);
                int at = source.indexOf("@WebServlet(");
                if (at >= 0) {
                    Matcher path = SERVLET.matcher(source.substring(at, source.indexOf(')', at)));
                    path.results().map(one -> one.group(1)).forEach(found::add);
                }
            }
        }
        assertFalse(found.isEmpty());
        found.remove("/portal/");
        return found;
    }
}
