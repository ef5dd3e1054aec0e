package io.vigia.domain.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.rules.host.Attribute;
import io.vigia.rules.host.AttributeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeCatalogueTests {

    private final AttributeCatalogue catalogue = AttributeCatalogue.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "risk_level",
                "amount_in_cop",
                "average_usd_amount_successful_on_customer_all_time",
                "card_count_for_shipping_address_hourly",
                "authorized_charges_per_card_number_weekly",
                "total_customers_with_prior_fraud_activity_for_email_yearly",
                "distance_between_ip_and_shipping_address",
                "efw_count_on_ip_daily",
                "minutes_since_first_successful_auth_on_card",
                "seconds_since_document_first_seen",
                "address_line1_check",
                "vouchers_per_ip_address_all_time",
                "voucher_success_rate_30d",
                "distance_between_cash_point_and_ip",
                "charges_per_customer_and_merchant_daily",
                "is_merchant_licence_valid",
                "paid_amount_per_beneficiary_hourly",
                "local_hour"
            })
    void knowsEveryFamily(String name) {
        assertTrue(catalogue.schema().find(name).isPresent());
    }

    @Test
    void everyMeaningIsASentence() {
        for (AttributeCatalogue.Entry entry : catalogue.entries()) {
            Attribute attribute = entry.attribute();
            assertTrue(attribute.description().endsWith("."), attribute.name());
            assertFalse(attribute.description().contains("{"), attribute.name());
            assertFalse(attribute.name().contains("{"), attribute.name());
            assertFalse(entry.source().isBlank(), attribute.name());
        }
    }

    @Test
    void tellsTheAlternativesInWords() {
        Attribute attribute = catalogue
                .schema()
                .find("declined_charges_per_card_number_daily")
                .orElseThrow();
        assertEquals("How many declined attempts this card number had in the last 24 hours.", attribute.description());
        assertEquals("Charge velocity", attribute.source());
        assertEquals(AttributeType.NUMBER, attribute.type());
    }

    @Test
    void saysWhatAnAttributeWaitsFor() {
        String credit =
                catalogue.schema().find("customer_credit_grade").orElseThrow().description();
        assertEquals("The customer's credit grade, A is best. It waits for credit grades.", credit);
    }

    @Test
    void caseMattersForIdsButNotForMailAndNames() {
        assertTrue(type("email").ignoresCase());
        assertTrue(type("cardholder_name").ignoresCase());
        assertTrue(type("billing_address_city").ignoresCase());
        assertFalse(type("customer").ignoresCase());
        assertFalse(type("card_fingerprint").ignoresCase());
    }

    private AttributeType type(String name) {
        return catalogue.schema().find(name).orElseThrow().type();
    }
}
