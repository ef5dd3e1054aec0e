package io.vigia.domain.signals;

import java.net.InetAddress;

/** Writes on the sheet what is known of the payer and of where they are: e-mail, address, browser, device, document, phone, terminal. */
public final class ContextFacts {

    private static final AttributeCatalogue SLOTS = AttributeCatalogue.standard();
    private static final int EMAIL = SLOTS.slot("email");
    private static final int EMAIL_DOMAIN = SLOTS.slot("email_domain");
    private static final int DISPOSABLE = SLOTS.slot("is_disposable_email");
    private static final int IP = SLOTS.slot("ip_address");
    private static final int IP_COUNTRY = SLOTS.slot("ip_country");
    private static final int USER_AGENT = SLOTS.slot("user_agent");
    private static final int BROWSER = SLOTS.slot("browser");
    private static final int SYSTEM = SLOTS.slot("operating_system");
    private static final int BOT = SLOTS.slot("is_bot_user_agent");
    private static final int DEVICE = SLOTS.slot("device_id");
    private static final int FINGERPRINT = SLOTS.slot("browser_fingerprint");
    private static final int DOCUMENT_TYPE = SLOTS.slot("document_type");
    private static final int DOCUMENT = SLOTS.slot("document_number");
    private static final int DOCUMENT_VALID = SLOTS.slot("is_document_valid");
    private static final int PHONE = SLOTS.slot("phone");
    private static final int PHONE_COUNTRY = SLOTS.slot("phone_country");
    private static final int REGION = SLOTS.slot("region_code");
    private static final int TERMINAL = SLOTS.slot("terminal_id");
    private static final int MERCHANT = SLOTS.slot("merchant_id");

    private final CountryByIp countries;

    /** @param countries where addresses are */
    public ContextFacts(CountryByIp countries) {
        this.countries = countries;
    }

    /** Writes what is known; the rest stays missing. */
    public void fill(Attempt attempt, FactSheet sheet) {
        RiskContext context = attempt.context();
        String domain = EmailDomain.of(attempt.email());
        sheet.put(EMAIL, attempt.email());
        sheet.put(EMAIL_DOMAIN, domain);
        sheet.put(DISPOSABLE, EmailDomain.isDisposable(domain));
        client(context, sheet);
        sheet.put(DEVICE, context.deviceId());
        sheet.put(FINGERPRINT, context.browserFingerprint());
        sheet.put(DOCUMENT_TYPE, context.documentType());
        sheet.put(DOCUMENT, context.documentNumber());
        sheet.put(DOCUMENT_VALID, IdentityDocument.isValid(context.documentType(), context.documentNumber()));
        String phone = phone(attempt);
        sheet.put(PHONE, phone);
        sheet.put(PHONE_COUNTRY, PhoneNumber.country(PhoneNumber.normalised(phone)));
        sheet.put(REGION, context.region());
        sheet.put(TERMINAL, context.terminal());
        sheet.put(MERCHANT, context.merchant());
    }

    /** The payer's number as the circumstances tell it, else as the billing details do; null if neither does. */
    public static String phone(Attempt attempt) {
        return attempt.context().phone() != null
                ? attempt.context().phone()
                : attempt.billing().phone();
    }

    private void client(RiskContext context, FactSheet sheet) {
        InetAddress address = IpAddress.parse(context.ip());
        if (address != null) {
            sheet.put(IP, context.ip());
            sheet.put(IP_COUNTRY, countries.country(address));
        }
        if (context.userAgent() != null) {
            UserAgent agent = UserAgent.of(context.userAgent());
            sheet.put(USER_AGENT, context.userAgent());
            sheet.put(BROWSER, agent.browser());
            sheet.put(SYSTEM, agent.operatingSystem());
            sheet.put(BOT, agent.bot());
        }
    }
}
