package io.vigia.portal.onboarding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.vigia.portal.accounts.Authenticator;
import io.vigia.system.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Somebody who signs a company up and fills in its application.
 *
 * @param at their browser
 * @param company its legal name, which nobody else has
 */
record Applicant(Visitor at, String email, String company) {

    private static final String PASSWORD = "cobre-lluvia-tranvía-93";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Answers that nothing stands against. */
    private static final Map<String, Map<String, String>> GOOD = Map.of(
            "company",
            Map.of(
                    "person_type", "company",
                    "country", "CO",
                    "registration_number", "890903938-8",
                    "address", "Calle 1 # 2-3, Cali"),
            "licence",
            Map.of("licensed", "no"),
            "representative",
            Map.of(
                    "rep_name", "Ana Ruiz Quiñónez",
                    "rep_birth", "1980-05-06",
                    "rep_country", "CO",
                    "rep_document_type", "cc",
                    "rep_document_number", "52123456"),
            "owners",
            Map.of(
                    "owner1_name", "Ana Ruiz Quiñónez",
                    "owner1_birth", "1980-05-06",
                    "owner1_country", "CO",
                    "owner1_document", "52123456",
                    "owner1_share", "80"),
            "bank",
            Map.of("bank_name", "Banco del Valle", "bank_country", "CO", "bank_account", "0012345678"),
            "business",
            Map.of("business_model", "Ruanas de lana virgen", "volume_tier", "tier_1", "categories", "fashion"),
            "contacts",
            Map.of(
                    "tech_name", "Luis Rojas",
                    "tech_email", "luis@tejidos.example",
                    "tech_phone", "+57 300 1234567",
                    "alert_critical", "ana@tejidos.example",
                    "alert_critical_phone", "+57 300 1234567",
                    "alert_high", "ana@tejidos.example"));

    static Applicant at(Visitor visitor) {
        String unique = Long.toString(System.nanoTime(), 36) + NUMBER.incrementAndGet();
        return new Applicant(visitor, "ana@tejidos-" + unique + ".example", "Tejidos " + unique + " SAS");
    }

    /** Signs up, confirms the address by the link in the mail, and logs in. */
    Applicant signUp() {
        at.open("/accounts/signup/new");
        fill("signup:company", company);
        fill("signup:name", "Ana Ruiz");
        fill("signup:email", email);
        click("signup:ask");
        page().waitForURL("**/signup/sent");
        at.open("/platform/mailbox");
        Locator mail = page().locator("article[data-kind='verify'][data-to='" + email + "']");
        mail.first().waitFor(new Locator.WaitForOptions().setTimeout(15_000));
        page().navigate(mail.first().locator("a").first().getAttribute("href"));
        fill("confirm:password", PASSWORD);
        click("confirm:open");
        page().waitForURL("**/accounts/login");
        fill("login:email", email);
        fill("login:password", PASSWORD);
        click("login:enter");
        page().waitForURL("**/payments/dashboard");
        return this;
    }

    /** Answers every step as it should be, one after the other, as the wizard leads. */
    void answerAll() {
        at.open("/onboarding/step?step=company");
        for (String step :
                new String[] {"company", "licence", "representative", "owners", "bank", "business", "contacts"}) {
            page().waitForURL("**/step?step=" + step + "**");
            GOOD.get(step).forEach(this::answer);
            if (step.equals("company")) {
                fill("legal_name", company);
            } else if (step.equals("bank")) {
                fill("bank_holder", company.toUpperCase(Locale.ROOT));
            }
            page().locator("button[value=next]").click();
        }
        page().waitForURL("**/step?step=documents**");
    }

    /** Answers one question, whatever kind of field it has. */
    void answer(String name, String value) {
        Locator field = page().locator("[id='" + name + "']");
        switch ((String) field.evaluate("e => e.tagName")) {
            case "SELECT" -> field.selectOption(value);
            case "DIV" -> field.locator("input[value='" + value + "']").check();
            default -> field.fill(value);
        }
    }

    /** Puts a small document into a slot. */
    void attach(String slot, String filename, byte[] content) {
        at.open("/onboarding/step?step=documents");
        Locator form = page().locator("form[data-slot='" + slot + "']");
        form.locator("input[type=file]").setInputFiles(new FilePayload(filename, "application/pdf", content));
        form.locator("button[value=attach]").click();
        page().waitForLoadState();
    }

    void attachAll() {
        attach("registration", "certificado.pdf", pdf());
        attach("representative_id", "cedula.png", png());
        attach("bank_proof", "banco.pdf", pdf());
    }

    void submit() {
        at.open("/onboarding/step?step=submit");
        click("submit");
        page().waitForLoadState();
    }

    /** Sets up a second factor, without which nobody makes a live secret key. */
    void secureAccount() {
        at.open("/accounts/profile/factor");
        Locator secret = page().locator(".factor .id").first().locator("span").first();
        fill("prove:password", PASSWORD);
        fill("prove:code", new Authenticator(secret.innerText().strip()).next());
        click("prove:set");
        page().locator("#codes").waitFor();
    }

    /** Makes a secret key, and reads it. */
    String makeKey(String name) {
        at.open("/apikeys/list");
        askForKey(name);
        Locator made = page().locator(".message.good .id");
        made.waitFor();
        String text = made.first().innerText();
        assertEquals(1, text.lines().filter(line -> line.startsWith("sk_")).count(), text);
        return text.lines()
                .filter(line -> line.startsWith("sk_"))
                .findFirst()
                .orElseThrow()
                .strip();
    }

    /** Asks on the page of keys for one; whether it is made stands there afterwards. */
    void askForKey(String name) {
        page().locator("[data-open=new-key]").click();
        fill("create:name", name);
        click("create:make");
        page().waitForLoadState();
    }

    void fill(String id, String text) {
        page().locator("[id='" + id + "']").fill(text);
    }

    void click(String id) {
        page().locator("[id='" + id + "']").click();
    }

    Page page() {
        return at.page();
    }

    static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }
}
