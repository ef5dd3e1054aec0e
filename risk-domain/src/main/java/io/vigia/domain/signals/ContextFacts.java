package io.vigia.domain.signals;

import io.vigia.domain.platform.IpAddress;
import io.vigia.domain.signals.payer.EmailDomain;
import io.vigia.domain.signals.payer.IdentityDocument;
import io.vigia.domain.signals.payer.PhoneNumber;
import io.vigia.domain.signals.payer.UserAgent;
import io.vigia.domain.signals.places.PlaceFacts;

/** Writes on the sheet what is known of the payer and of where they are: e-mail, address, browser, device, document, phone, terminal. */
public final class ContextFacts {

    private static final AttributeCatalogue SLOTS = AttributeCatalogue.standard();
    private static final int EMAIL = SLOTS.slot("email");
    private static final int EMAIL_DOMAIN = SLOTS.slot("email_domain");
    private static final int DISPOSABLE = SLOTS.slot("is_disposable_email");
    private static final int IP = SLOTS.slot("ip_address");
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
    private static final int TERMINAL = SLOTS.slot("terminal_id");
    private static final int MERCHANT = SLOTS.slot("merchant_id");
    private static final int MERCHANT_MCC = SLOTS.slot("merchant_mcc");
    private static final int MERCHANT_CITY = SLOTS.slot("merchant_city");
    private static final int RECEIPT_MISMATCH = SLOTS.slot("receipt_merchant_mismatch");
    private static final int MCC_MISMATCH = SLOTS.slot("mcc_mismatch");

    private ContextFacts() {}

    /** Writes what is known; the rest stays missing. */
    public static void fill(Attempt attempt, Signals signals, FactSheet sheet) {
        RiskContext context = attempt.context();
        String domain = EmailDomain.of(attempt.email());
        sheet.put(EMAIL, attempt.email());
        sheet.put(EMAIL_DOMAIN, domain);
        sheet.put(DISPOSABLE, EmailDomain.isDisposable(domain));
        if (IpAddress.parse(context.ip()) != null) {
            sheet.put(IP, context.ip());
        }
        PlaceFacts.fill(attempt, signals.places(), sheet);
        agent(context, signals.agent(), sheet);
        sheet.put(DEVICE, context.deviceId());
        sheet.put(FINGERPRINT, context.browserFingerprint());
        sheet.put(DOCUMENT_TYPE, IdentityDocument.type(context.documentType()));
        sheet.put(DOCUMENT, IdentityDocument.normalised(context.documentNumber()));
        sheet.put(DOCUMENT_VALID, IdentityDocument.isValid(context.documentType(), context.documentNumber()));
        PhoneNumber phone = signals.phone();
        sheet.put(PHONE, phone.normalised());
        sheet.put(PHONE_COUNTRY, phone.country());
        sheet.put(TERMINAL, context.terminal());
        sheet.put(MERCHANT, context.merchant());
        if (context.pos() != null) {
            pointOfSale(context.pos(), context.merchant(), sheet);
        }
    }

    private static void agent(RiskContext context, UserAgent agent, FactSheet sheet) {
        sheet.put(USER_AGENT, context.userAgent());
        if (agent != null) {
            sheet.put(BROWSER, agent.browser());
            sheet.put(SYSTEM, agent.operatingSystem());
            sheet.put(BOT, agent.bot());
        }
    }

    private static void pointOfSale(Pos pos, String merchant, FactSheet sheet) {
        sheet.put(MERCHANT_MCC, pos.merchantMcc() != null ? pos.merchantMcc() : pos.mcc());
        sheet.put(MERCHANT_CITY, pos.city());
        sheet.put(MCC_MISMATCH, differ(pos.mcc(), pos.merchantMcc()));
        sheet.put(RECEIPT_MISMATCH, differ(pos.receiptMerchant(), merchant));
    }

    private static boolean differ(String one, String other) {
        return one != null && other != null && !one.equals(other);
    }
}
