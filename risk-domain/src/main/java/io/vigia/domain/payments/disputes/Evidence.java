package io.vigia.domain.payments.disputes;

import io.vigia.domain.kernel.RiskException;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a merchant has to say about a dispute: texts, and the ids of files. It is about persons and encrypted where it is
 * stored.
 *
 * @param values by the wire's names
 */
public record Evidence(Map<String, String> values) implements Serializable {

    /** The most characters that all texts together can have. */
    public static final int MAX_LENGTH = 150_000;

    public static final Evidence NONE = new Evidence(Map.of());

    public static final List<String> TEXTS = List.of(
            "access_activity_log",
            "billing_address",
            "cancellation_policy_disclosure",
            "cancellation_rebuttal",
            "customer_email_address",
            "customer_name",
            "customer_purchase_ip",
            "duplicate_charge_explanation",
            "duplicate_charge_id",
            "product_description",
            "refund_policy_disclosure",
            "refund_refusal_explanation",
            "service_date",
            "shipping_address",
            "shipping_carrier",
            "shipping_date",
            "shipping_tracking_number",
            "uncategorized_text");

    public static final List<String> FILES = List.of(
            "cancellation_policy",
            "customer_communication",
            "customer_signature",
            "duplicate_charge_documentation",
            "receipt",
            "refund_policy",
            "service_documentation",
            "shipping_documentation",
            "uncategorized_file");

    public Evidence {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * This with a change laid over it; an empty value takes its member away.
     *
     * @throws RiskException if the texts become too long
     */
    public Evidence merge(Map<String, String> change) {
        Map<String, String> merged = new TreeMap<>(values);
        change.forEach((name, value) -> {
            if (value.isEmpty()) {
                merged.remove(name);
            } else {
                merged.put(name, value);
            }
        });
        if (merged.values().stream().mapToInt(String::length).sum() > MAX_LENGTH) {
            throw RiskException.invalid(
                    "evidence", "All evidence together can have up to " + MAX_LENGTH + " characters.");
        }
        return new Evidence(merged);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    @Override
    public String toString() {
        return "Evidence[***]";
    }
}
