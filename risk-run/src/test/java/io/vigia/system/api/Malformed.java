package io.vigia.system.api;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Random;

/** Makes requests of which none may be carried out: each has one fault, in its words, its shape, its size or its address. */
final class Malformed {

    private static final List<String> CREATIONS = List.of(
            "/v1/customers?name=Ana",
            "/v1/payment_intents?amount=100&currency=cop&payment_method=pm_card_visa&confirm=true",
            "/v1/payment_methods?type=card&card[token]=tok_visa",
            "/v1/setup_intents?payment_method=pm_card_visa&confirm=true",
            "/v1/charges?amount=100&currency=cop&source=tok_visa",
            "/v1/tokens?card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2040",
            "/v1/radar/value_lists?alias=malformed&name=Malformed",
            "/v1/radar/rules?rule=Review%20if%20%3Aamount_in_cop%3A%20%3E%201");

    private static final List<String> LISTS = List.of(
            "/v1/customers",
            "/v1/payment_intents",
            "/v1/charges",
            "/v1/payment_methods",
            "/v1/setup_intents",
            "/v1/radar/value_lists",
            "/v1/refunds",
            "/v1/events");

    private static final List<String> FAULTY_FORMS = List.of(
            "nonsense=1",
            "Name=1",
            "metadata=text",
            "metadata[a][b]=c",
            "metadata[" + "k".repeat(41) + "]=v",
            "metadata[k]=" + "v".repeat(501),
            "metadata[a=1",
            "metadata[a]b=1",
            "metadata[a]=1&metadata[a]=2",
            "metadata[a]=1&metadata[a][b]=2",
            "metadata[k]=%zz",
            "metadata[k]=%",
            "%zz=1",
            "a[b][c][d][e][f][g][h][i][j]=1",
            "expand=customer",
            "expand[]=nothing.there",
            "expand[]=a.b.c.d.e.f",
            "expand[0][x]=customer",
            "[]=1",
            "[a]=1",
            "][=1",
            "nested[deep][unknown]=1");

    private static final List<String> FAULTY_QUERIES = List.of(
            "limit=0",
            "limit=101",
            "limit=-1",
            "limit=x",
            "limit=1.5",
            "limit=99999999999999999999",
            "limit[]=1",
            "limit=1&limit=2",
            "created=yesterday",
            "created=-1",
            "created[at]=1",
            "created[gte]=x",
            "created[gte][x]=1",
            "starting_after=nobody",
            "ending_before=%C3%B1",
            "starting_after=a&ending_before=b",
            "starting_after[x]=1",
            "page=2",
            "expand[]=data.nothing",
            "unknown=1",
            "limit=%zz");

    private static final List<String> TYPES = List.of(
            "application/json",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "text/plain",
            "application/xml",
            "image/png",
            ";;;");

    private static final List<String> ADDRESSES = List.of(
            "/v1/nothing",
            "/v1/customers/x/y/z",
            "/v1/payment_intents/x/explode",
            "/v1//customers",
            "/v1/customers;a=b",
            "/v1/customers/a%2Fb",
            "/v1/customers/%2e%2e/charges",
            "/v1/Customers",
            "/v1/radar",
            "/v2/customers");

    private final Api merchant;
    private final Random random;

    Malformed(Api merchant, Random random) {
        this.merchant = merchant;
        this.random = random;
    }

    HttpRequest.Builder next() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> post(creation(), pick(FAULTY_FORMS));
            case 2 ->
                merchant.request(pick(LISTS) + "?"
                                + pick(FAULTY_QUERIES)
                                        .replace("[", "%5B")
                                        .replace("]", "%5D")
                                        .replace("%zz", "%25zz%C3"))
                        .GET();
            case 3 -> body(pick(TYPES), random.nextBoolean() ? "{\"name\": \"Ana\"}" : "--x\r\nbroken");
            case 4 ->
                merchant.request(pick(ADDRESSES))
                        .method(pick(List.of("GET", "POST", "DELETE", "PUT")), BodyPublishers.noBody());
            case 5 ->
                merchant.request(creation()[0])
                        .method(pick(List.of("PUT", "PATCH", "DELETE", "OPTIONS")), BodyPublishers.noBody());
            case 6 -> tooMuch();
            default -> stranger();
        };
    }

    private HttpRequest.Builder tooMuch() {
        return switch (random.nextInt(4)) {
            case 0 -> post(creation(), "description=" + "x".repeat(270_000));
            case 1 -> post(creation(), "metadata[k]=" + "é".repeat(3_000));
            case 2 -> post(creation(), many("metadata[k%d]=v", 51));
            default -> post(creation(), many("p%d=v", 1_001));
        };
    }

    private HttpRequest.Builder stranger() {
        String[] creation = creation();
        return switch (random.nextInt(3)) {
            case 0 -> new Api(merchant.url(), "sk_test_" + random.nextLong()).posting(creation[0], "name", "Ana");
            case 1 -> new Api(merchant.url(), null).posting(creation[0], "name", "Ana");
            default -> post(creation, "metadata[k]=v").header("Idempotency-Key", "k".repeat(256 + random.nextInt(500)));
        };
    }

    private HttpRequest.Builder post(String[] creation, String fault) {
        return merchant.request(creation[0])
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        random.nextBoolean() ? creation[1] + "&" + fault : fault + "&" + creation[1]));
    }

    private HttpRequest.Builder body(String type, String body) {
        return merchant.request(creation()[0]).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private String[] creation() {
        return pick(CREATIONS).split("\\?", 2);
    }

    private static String many(String pattern, int count) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < count; i++) {
            form.append(i == 0 ? "" : "&").append(String.format(pattern, i));
        }
        return form.toString();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
