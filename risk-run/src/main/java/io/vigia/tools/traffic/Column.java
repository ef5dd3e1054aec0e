package io.vigia.tools.traffic;

import java.util.List;
import java.util.Locale;

/** A column of our traffic file, and the parameters of the API in which its value travels as it is. */
public enum Column {
    PAYMENT("metadata[payment]"),
    OCCURRED_AT,
    CUSTOMER("metadata[customer]"),
    NAME("payment_method_data[billing_details][name]"),
    EMAIL("payment_method_data[billing_details][email]"),
    PHONE("payment_method_data[billing_details][phone]", "risk_context[phone]"),
    COUNTRY("payment_method_data[billing_details][address][country]"),
    DOCUMENT_TYPE("risk_context[document][type]"),
    DOCUMENT_NUMBER("risk_context[document][number]"),
    METHOD("payment_method_types[]", "payment_method_data[type]"),
    AMOUNT("amount"),
    CURRENCY("currency"),
    CARD_NUMBER("payment_method_data[card][number]"),
    CARD_EXP_MONTH("payment_method_data[card][exp_month]"),
    CARD_EXP_YEAR("payment_method_data[card][exp_year]"),
    CARD_CVC("payment_method_data[card][cvc]"),
    IP("risk_context[ip]"),
    USER_AGENT("risk_context[user_agent]"),
    DEVICE("risk_context[device_id]"),
    FINGERPRINT("risk_context[browser_fingerprint]"),
    ORDER("risk_context[order][id]"),
    ORDER_AMOUNT("risk_context[order][amount]"),
    ORDER_ITEMS,
    TERMINAL("risk_context[terminal]"),
    MERCHANT("risk_context[merchant]"),
    REGION("risk_context[region]"),
    LABEL,
    SCENARIO;

    private final List<String> parameters;

    Column(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** Returns the name that stands in the file's header. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the API parameters that carry the value unchanged; none for columns that are encoded or not sent. */
    public List<String> parameters() {
        return parameters;
    }
}
