package io.vigia.train.replay;

import com.google.gson.JsonObject;
import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The owner at the portal's page of models: plans trainings, draws lines, promotes. Only people may, so the tool acts as one. */
final class Desk {

    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");
    private static final String LOGIN = "/portal/accounts/login";
    private static final String PAGE = "/portal/scoring/model";
    private static final String BOUNDARY = "----replay-of-a-history";

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI base;

    /** @param owner e-mail and password, as the demo's file has them */
    Desk(URI base, JsonObject owner) throws IOException, InterruptedException {
        this.base = base;
        Map<String, String> form = new LinkedHashMap<>(hidden(get(LOGIN)));
        form.put("login:email", owner.get("email").getAsString());
        form.put("login:password", owner.get("password").getAsString());
        form.put("login:enter", "1");
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> in = send(HttpRequest.newBuilder(base.resolve(LOGIN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
        if (in.uri().getPath().endsWith("/login")) {
            throw new UsageException("The owner of demo.json cannot sign in at the portal");
        }
    }

    /** When models are trained, and how long labels take. */
    void plan(TrainingChoices choices) throws IOException, InterruptedException {
        act(Map.of(
                "do", "training_plan",
                "day", choices.day() == null ? "" : choices.day().name(),
                "card_days", String.valueOf(choices.cardDays()),
                "voucher_days", String.valueOf(choices.voucherDays()),
                "wallet_days", String.valueOf(choices.walletDays())));
    }

    /** Where levels begin; a model of test mode scores up to one below the line of the highest. */
    void lines(int elevated, int highest) throws IOException, InterruptedException {
        act(Map.of(
                "do", "scoring_settings",
                "elevated_from", String.valueOf(elevated),
                "highest_from", String.valueOf(highest),
                "assessed", "1",
                "explored_percent", "0",
                "explored_cap", "200"));
    }

    void promote(String id) throws IOException, InterruptedException {
        act(Map.of("do", "model_promote", "id", id));
    }

    private void act(Map<String, String> fields) throws IOException, InterruptedException {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("csrf", hidden(get(PAGE)).get("csrf"));
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(base.resolve("/portal/scoring/act"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n")));
        if (answer.statusCode() != 200
                || !String.valueOf(answer.uri().getQuery()).contains("done=")) {
            throw new IOException("The portal refuses " + fields.get("do") + ": " + answer.uri());
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path))).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher found = HIDDEN.matcher(page);
        while (found.find()) {
            fields.putIfAbsent(found.group(1), found.group(2).replace("&amp;", "&"));
        }
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
