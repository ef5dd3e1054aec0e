package io.vigia.system.api;

import java.util.List;

/** Every endpoint of the API; {@code IsolationIT} compares this table with the resource classes. */
final class Endpoints {
    /** One of them; {@code {pi}} and the like stand for the id of something of that kind. */
    record Endpoint(String method, String path, String... form) {
        boolean isAboutOne() {
            return path.contains("{");
        }

        /** As the resource classes have it. */
        String template() {
            return method + " " + path.replaceAll("\\{\\w+\\}", "{id}");
        }
    }

    static final List<Endpoint> ALL = List.of(
            new Endpoint("GET", "/customers"),
            new Endpoint("POST", "/customers"),
            new Endpoint("GET", "/customers/{cus}"),
            new Endpoint("POST", "/customers/{cus}", "name", "Mallory"),
            new Endpoint("GET", "/payment_intents"),
            new Endpoint("POST", "/payment_intents", "amount", "100", "currency", "cop"),
            new Endpoint("GET", "/payment_intents/{pi}"),
            new Endpoint("POST", "/payment_intents/{pi}", "description", "Mallory"),
            new Endpoint("POST", "/payment_intents/{pi}/confirm", "payment_method", "pm_card_visa"),
            new Endpoint("POST", "/payment_intents/{pi}/cancel"),
            new Endpoint("POST", "/payment_intents/{pi}/capture"),
            new Endpoint("GET", "/charges"),
            new Endpoint("GET", "/charges/{ch}"),
            new Endpoint("POST", "/charges/{ch}", "description", "Mallory"),
            new Endpoint("POST", "/charges/{ch}/capture"),
            new Endpoint("GET", "/charges/{ch}/refunds"),
            new Endpoint("GET", "/refunds"),
            new Endpoint("POST", "/refunds", "charge", "ch_none"),
            new Endpoint("GET", "/refunds/{re}"),
            new Endpoint("POST", "/refunds/{re}", "metadata[a]", "mallory"),
            new Endpoint("POST", "/refunds/{re}/cancel"),
            new Endpoint("GET", "/disputes"),
            new Endpoint("GET", "/disputes/{dp}"),
            new Endpoint("POST", "/disputes/{dp}", "metadata[a]", "mallory"),
            new Endpoint("POST", "/disputes/{dp}/close"),
            new Endpoint("GET", "/radar/early_fraud_warnings"),
            new Endpoint("GET", "/radar/early_fraud_warnings/{issfr}"),
            new Endpoint("GET", "/files"),
            new Endpoint("POST", "/files", "purpose", "dispute_evidence"),
            new Endpoint("GET", "/files/{file}"),
            new Endpoint("GET", "/files/{file}/contents"),
            new Endpoint("GET", "/reviews"),
            new Endpoint("GET", "/reviews/{prv}"),
            new Endpoint("POST", "/reviews/{prv}/approve"),
            new Endpoint("GET", "/payouts"),
            new Endpoint("POST", "/payouts", "amount", "9000000000000", "currency", "cop"),
            new Endpoint("GET", "/payouts/{po}"),
            new Endpoint("POST", "/payouts/{po}", "metadata[a]", "mallory"),
            new Endpoint("POST", "/payouts/{po}/cancel"),
            new Endpoint("GET", "/balance"),
            new Endpoint("GET", "/balance_transactions"),
            new Endpoint("GET", "/balance_transactions/{txn}"),
            new Endpoint("GET", "/radar/decisions/{dec}"),
            new Endpoint("POST", "/radar/sessions", "device_id", "dev_isolation"),
            new Endpoint("GET", "/radar/value_lists"),
            new Endpoint("POST", "/radar/value_lists", "alias", "isolation", "name", "Isolation"),
            new Endpoint("GET", "/radar/value_lists/{rsl}"),
            new Endpoint("POST", "/radar/value_lists/{rsl}", "name", "Mallory"),
            new Endpoint("DELETE", "/radar/value_lists/{rsl}"),
            new Endpoint("GET", "/radar/value_list_items", "value_list", "{rsl}"),
            new Endpoint("POST", "/radar/value_list_items", "value_list", "{rsl}", "value", "mallory"),
            new Endpoint("GET", "/radar/value_list_items/{rsli}"),
            new Endpoint("DELETE", "/radar/value_list_items/{rsli}"),
            new Endpoint("GET", "/radar/rules"),
            new Endpoint("POST", "/radar/rules", "rule", "Review if ::isolation:: = 'yes'"),
            new Endpoint("POST", "/radar/rules/lint", "rule", "Review if ::isolation:: = 'yes'"),
            new Endpoint("POST", "/radar/rules/import", "rules", "Review if ::isolation:: = 'imported'"),
            new Endpoint("GET", "/radar/rules/{ssr}"),
            new Endpoint("GET", "/radar/rules/{ssr}/revisions"),
            new Endpoint("POST", "/radar/rules/{ssr}", "predicate", ":amount_in_cop: > 2"),
            new Endpoint("POST", "/radar/rules/{ssr}/enable"),
            new Endpoint("POST", "/radar/rules/{ssr}/disable"),
            new Endpoint("DELETE", "/radar/rules/{ssr}"),
            new Endpoint("GET", "/vouchers"),
            new Endpoint("GET", "/vouchers/{number}"),
            new Endpoint("POST", "/vouchers/{number}/resolve", "resolution", "accept"),
            new Endpoint("POST", "/test_helpers/vouchers/{number}/pay"),
            new Endpoint("POST", "/test_helpers/vouchers/{number}/reverse"),
            new Endpoint("GET", "/test_helpers/test_clocks"),
            new Endpoint("POST", "/test_helpers/test_clocks", "frozen_time", "soon"),
            new Endpoint("GET", "/test_helpers/test_clocks/{clock}"),
            new Endpoint("POST", "/test_helpers/test_clocks/{clock}/advance", "frozen_time", "1790000100"),
            new Endpoint("DELETE", "/test_helpers/test_clocks/{clock}"),
            new Endpoint("GET", "/events"),
            new Endpoint("GET", "/events/{evt}"),
            new Endpoint("GET", "/webhook_endpoints"),
            new Endpoint(
                    "POST",
                    "/webhook_endpoints",
                    "url",
                    "https://example.com/isolation",
                    "enabled_events[]",
                    "file.created"),
            new Endpoint("GET", "/webhook_endpoints/{we}"),
            new Endpoint("POST", "/webhook_endpoints/{we}", "description", "Mallory"),
            new Endpoint("POST", "/webhook_endpoints/{we}/roll_secret"),
            new Endpoint("POST", "/webhook_endpoints/{we}/ping"),
            new Endpoint("DELETE", "/webhook_endpoints/{we}"),
            new Endpoint("POST", "/test_helpers/bench_inserts"));

    private Endpoints() {}
}
