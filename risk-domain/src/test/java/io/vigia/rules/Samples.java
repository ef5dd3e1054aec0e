package io.vigia.rules;

import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import io.vigia.rules.host.Limits;
import io.vigia.rules.host.ListCatalogue;
import io.vigia.rules.host.ListCatalogue.ItemType;
import io.vigia.rules.host.Schema;
import java.util.List;
import java.util.Map;

/** A small schema with every type of attribute, for the tests of the language. */
final class Samples {

    static final Schema SCHEMA = Schema.of(List.of(
            attribute("risk_level", AttributeType.oneOf("normal", "elevated", "highest", "not_assessed")),
            attribute("amount_in_usd", AttributeType.NUMBER),
            attribute("risk_score", AttributeType.NUMBER),
            attribute("average_usd_amount_attempted_on_card_all_time", AttributeType.NUMBER),
            attribute("vouchers_per_document_hourly", AttributeType.NUMBER),
            attribute("ip_country", AttributeType.COUNTRY),
            attribute("card_country", AttributeType.COUNTRY),
            attribute("ip_state", AttributeType.STATE),
            attribute("email", AttributeType.CASELESS_STRING),
            attribute("email_domain", AttributeType.CASELESS_STRING),
            attribute("merchant_city", AttributeType.CASELESS_STRING),
            attribute("payment_method_type", AttributeType.STRING),
            attribute("device_id", AttributeType.STRING),
            attribute("card_bin", AttributeType.STRING),
            attribute("ip_address", AttributeType.STRING),
            attribute("cvc_check", AttributeType.STRING),
            attribute("customer_credit_grade", AttributeType.oneOf("A", "B", "C", "D", "E")),
            attribute("is_new_card_on_customer", AttributeType.BOOLEAN),
            attribute("is_anonymous_ip", AttributeType.BOOLEAN),
            attribute("is_disposable_email", AttributeType.BOOLEAN)));

    static final ListCatalogue LISTS = new ListCatalogue(Map.of(
            "email_allowlist", ItemType.EMAIL,
            "email_blocklist", ItemType.EMAIL,
            "card_bin_blocklist", ItemType.CARD_BIN,
            "client_ip_country_blocklist", ItemType.COUNTRY,
            "odd_words", ItemType.STRING));

    private Samples() {}

    static Compilation compile(String text) {
        return RuleCompiler.compile(text, SCHEMA, LISTS, Limits.DEFAULT);
    }

    /** The program of a rule that blocks under this condition. */
    static RuleProgram program(String condition) {
        return compile("Block if " + condition).program();
    }

    private static Attribute attribute(String name, AttributeType type) {
        return new Attribute(name, type, name, "Sample");
    }
}
