package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** That even what the server cannot read as HTTP is refused in the wire's shape; no client would send it, so it is written by hand. */
@ExtendWith(PlatformExtension.class)
class UnreadableIT {
    private static final String HOST = "Host: vigia\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length: (\\d+)");
    private static final String END = "Connection: close\r\n\r\n";

    private final Platform platform;

    UnreadableIT(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/customers/%zz",
                "/v1/customers/%",
                "/v1/customers/%2",
                "/v1/customers/%C3%28",
                "/v1/customers/a%00b",
                "/v1/customers/\u00e9",
                "/v1/../../x",
                "/v1\\customers",
                "/v1/customers?limit=%zz",
                "customers"
            })
    void refusesAddressesThatNobodyCanRead(String address) throws IOException {
        String key = "Authorization: Bearer " + platform.key("sk_test") + "\r\n";
        refused("GET " + address + " HTTP/1.1\r\n" + HOST + key + END);
    }

    static Stream<String> requests() {
        String get = "GET /v1/customers HTTP/1.1\r\n";
        String post = "POST /v1/customers HTTP/1.1\r\n" + HOST;
        return Stream.of(
                get + END,
                get + HOST + "No Header\r\n" + END,
                get + HOST + "X-Long: " + "x".repeat(20_000) + "\r\n" + END,
                get + HOST + "X-Many: 1\r\n".repeat(300) + END,
                get + HOST + "X-Nul: a\u0000b\r\n" + END,
                "GET /v1/customers?a=" + "x".repeat(20_000) + " HTTP/1.1\r\n" + HOST + END,
                "GET /v1/customers HTTP/9.9\r\n" + HOST + END,
                "TRACE /v1/customers HTTP/1.1\r\n" + HOST + END,
                post + "Content-Length: abc\r\n\r\n",
                post + "Content-Length: -5\r\n\r\n",
                post + "Transfer-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc",
                post + "Expect: something\r\nContent-Length: 0\r\n" + END);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void refusesWhatIsNoRequest(String request) throws IOException {
        refused(request);
    }

    @Test
    void goesOnServingAfterwards() {
        Api.test(platform).get("/v1/customers", "limit", "1").expect(200);
    }

    private void refused(String request) throws IOException {
        String answer = send(request);
        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        int body = answer.indexOf("\r\n\r\n") + 4;
        assertTrue(answer.substring(0, body).contains("\r\nRequest-Id: req_"), answer);
        JsonObject error =
                JsonParser.parseString(answer.substring(body)).getAsJsonObject().getAsJsonObject("error");
        assertEquals("invalid_request_error", error.get("type").getAsString(), answer);
        assertTrue(error.has("message") && error.has("doc_url"), answer);
    }

    private String send(String request) throws IOException {
        URI url = URI.create(platform.url());
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return answer(socket.getInputStream());
        }
    }

    /** The answer by its length: after some requests the connection stays open. */
    private static String answer(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        Matcher length = LENGTH.matcher(head);
        byte[] body = length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : in.readAllBytes();
        return head + new String(body, StandardCharsets.UTF_8);
    }
}
