package io.vigia.api.customers;

import io.vigia.api.platform.Params;
import io.vigia.domain.customers.CustomerSettings;
import io.vigia.domain.customers.CustomerSettings.Invoice;
import io.vigia.domain.kernel.RiskException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays what a request says of a customer's settings over what is known. */
final class CustomerSettingsRequest {

    private static final long MAX_BALANCE = 999_999_999_999L;
    private static final int MAX_LOCALES = 20;
    private static final int MAX_FIELDS = 4;
    private static final int MAX_FIELD = 140;
    private static final List<String> EXEMPT = List.of("none", "exempt", "reverse");

    private final Params params;

    CustomerSettingsRequest(Params params) {
        this.params = params;
    }

    CustomerSettings over(CustomerSettings known) {
        String exempt = params.oneOf("tax_exempt", EXEMPT);
        return new CustomerSettings(
                balance(known),
                locales(known),
                params.has("tax_exempt") ? exempt : known.taxExempt(),
                invoice(known.invoice()),
                params.has("default_source") ? params.text("default_source") : known.defaultSource());
    }

    private Long balance(CustomerSettings known) {
        Long balance = params.integer("balance");
        if (balance != null && Math.abs(balance) > MAX_BALANCE) {
            throw RiskException.invalid("balance", "A balance is at most " + MAX_BALANCE + " either way.");
        }
        return balance == null ? known.balance() : balance;
    }

    private List<String> locales(CustomerSettings known) {
        if (!params.has("preferred_locales")) {
            return known.preferredLocales();
        }
        List<String> locales = params.isMissing("preferred_locales") ? List.of() : params.list("preferred_locales");
        if (locales.size() > MAX_LOCALES || locales.stream().anyMatch(each -> !each.matches("[A-Za-z0-9-]{2,20}"))) {
            throw RiskException.invalid(
                    "preferred_locales", "Up to " + MAX_LOCALES + " languages such as es-CO can be preferred.");
        }
        return locales;
    }

    private Invoice invoice(Invoice known) {
        Params sent = params.child("invoice_settings");
        Long sequence = params.integer("next_invoice_sequence");
        if (sequence != null && (sequence < 1 || sequence > MAX_BALANCE)) {
            throw RiskException.invalid("next_invoice_sequence", "A sequence begins with 1.");
        }
        return new Invoice(
                params.has("invoice_prefix") ? prefix() : known.prefix(),
                sequence == null ? known.nextSequence() : sequence,
                sent.has("default_payment_method") ? sent.text("default_payment_method") : known.defaultMethod(),
                sent.has("footer") ? sent.text("footer") : known.footer(),
                sent.has("custom_fields") ? fields(sent) : known.customFields());
    }

    private String prefix() {
        String prefix = params.text("invoice_prefix");
        if (prefix != null && !prefix.matches("[A-Z0-9]{3,12}")) {
            throw RiskException.invalid("invoice_prefix", "A prefix has 3 to 12 capital letters or digits.");
        }
        return prefix;
    }

    private static Map<String, String> fields(Params sent) {
        if (sent.isMissing("custom_fields")) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        sent.children("custom_fields", MAX_FIELDS)
                .forEach(field -> fields.put(field.required("name", MAX_FIELD), field.required("value", MAX_FIELD)));
        return fields;
    }
}
