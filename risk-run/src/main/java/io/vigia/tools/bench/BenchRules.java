package io.vigia.tools.bench;

import io.vigia.tools.UsageException;
import io.vigia.tools.http.Form;
import io.vigia.tools.http.HttpConnection;
import io.vigia.tools.http.Response;
import io.vigia.tools.http.Target;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A hundred rules over twelve counters, none of which matches, so that every payment is held against all of them. */
final class BenchRules {

    static final int COUNT = 100;

    private static final List<String> COUNTERS = List.of(
            "total_charges_per_card_number_hourly",
            "declined_charges_per_card_number_daily",
            "total_charges_per_email_hourly",
            "total_charges_per_email_weekly",
            "total_charges_per_ip_address_hourly",
            "declined_charges_per_ip_address_daily",
            "total_charges_per_device_hourly",
            "customers_per_device_weekly",
            "card_count_for_email_daily",
            "email_count_for_card_weekly",
            "total_charges_per_document_daily",
            "documents_per_device_daily");

    private static final List<String> OTHERS = List.of(
            ":amount_in_usd: > 5000",
            ":ip_country: in ('KP', 'IR', 'SY') or :card_country: = 'KP'",
            ":email_domain: like '%.invalid' and :amount_in_cop: > 1000000",
            ":card_bin: in ('999901', '999902') or :is_disposable_email:",
            ":payment_method_type: = 'card' and :ip_country: != :card_country: and :amount_in_usd: > 20000",
            "not (:currency: in ('cop', 'usd', 'eur')) and :is_anonymous_ip:");

    private BenchRules() {}

    /** Returns the conditions. */
    static List<String> predicates() {
        List<String> predicates = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            String counter = ":" + COUNTERS.get(i % COUNTERS.size()) + ": > " + (1_000_000 + i);
            String other = OTHERS.get(i % OTHERS.size());
            predicates.add(
                    i % 2 == 0
                            ? counter + " and (" + other + ")"
                            : counter + " or (" + counter + " and (" + other + "))");
        }
        return predicates;
    }

    /**
     * Makes the rules, two of three blocking and the others asking for a review.
     *
     * @throws UsageException when the platform does not take one of them
     */
    static void create(Target target) throws IOException {
        try (HttpConnection connection = new HttpConnection(target)) {
            int number = 0;
            for (String predicate : predicates()) {
                Form form = new Form()
                        .add("action", number++ % 3 == 0 ? "manual_review" : "block")
                        .add("predicate", predicate);
                Response response = connection.post("/v1/radar/rules", form.toString(), "");
                if (response.status() != 200) {
                    throw new UsageException("The platform refuses the rule " + predicate + ": " + response.text());
                }
            }
        }
    }
}
