package io.vigia.system.radar;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.radar.ValueList;
import com.stripe.model.radar.ValueListItem;
import com.stripe.net.ApiResource.RequestMethod;
import com.stripe.net.RawRequestOptions;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.radar.ValueListItemCreateParams;
import com.stripe.param.radar.ValueListListParams;
import io.vigia.system.Platform;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A merchant's system on stripe-java. */
final class Merchant {

    private final StripeClient stripe;

    private Merchant(Platform platform, String key) {
        stripe = StripeClient.builder()
                .setApiKey(platform.key(key))
                .setApiBase(platform.url())
                .setMaxNetworkRetries(0)
                .build();
    }

    static Merchant test(Platform platform) {
        return new Merchant(platform, "sk_test");
    }

    static Merchant live(Platform platform) {
        return new Merchant(platform, "sk_live");
    }

    /** A word that nothing has been called yet. */
    static String fresh(String prefix) {
        return prefix + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    StripeClient stripe() {
        return stripe;
    }

    ValueList list(String alias) throws StripeException {
        return stripe.v1()
                .radar()
                .valueLists()
                .list(ValueListListParams.builder().setAlias(alias).build())
                .getData()
                .get(0);
    }

    ValueListItem put(String listId, String value) throws StripeException {
        return put(ValueListItemCreateParams.builder().setValueList(listId).setValue(value));
    }

    ValueListItem put(ValueListItemCreateParams.Builder item) throws StripeException {
        return stripe.v1().radar().valueListItems().create(item.build());
    }

    void takeOff(ValueListItem item) throws StripeException {
        stripe.v1().radar().valueListItems().delete(item.getId());
    }

    /** Tries to pay by card, and tells what became of it, refused or not. */
    Charge pay(String card, String email, Map<String, Object> riskContext) throws StripeException {
        PaymentIntentCreateParams.Builder params = PaymentIntentCreateParams.builder()
                .setAmount(5_000_000L)
                .setCurrency("cop")
                .setPaymentMethod(card)
                .setReceiptEmail(email)
                .setConfirm(true)
                .addExpand("latest_charge");
        if (!riskContext.isEmpty()) {
            params.putExtraParam("risk_context", riskContext);
        }
        try {
            return stripe.v1().paymentIntents().create(params.build()).getLatestChargeObject();
        } catch (CardException declined) {
            return stripe.v1().charges().retrieve(declined.getCharge());
        }
    }

    /** Calls what the SDK has no words for. */
    JsonObject call(RequestMethod method, String path, Map<String, String> params) throws StripeException {
        String form = params.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String body = stripe.rawRequest(
                        method,
                        path,
                        method == RequestMethod.POST ? form : null,
                        RawRequestOptions.builder().build())
                .body();
        return JsonParser.parseString(body).getAsJsonObject();
    }

    JsonObject rule(String action, String predicate) throws StripeException {
        return call(RequestMethod.POST, "/v1/radar/rules", Map.of("action", action, "predicate", predicate));
    }

    void deleteRule(String id) throws StripeException {
        call(RequestMethod.DELETE, "/v1/radar/rules/" + id, Map.of());
    }
}
