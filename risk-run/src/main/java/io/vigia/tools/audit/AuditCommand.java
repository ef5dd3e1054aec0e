package io.vigia.tools.audit;

import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * {@code audit verify [FILE]}: asks the running platform whether its chains are whole, or whether the rows of an exported file
 * are genuine. It proves by the installation's master key that it may ask.
 */
public final class AuditCommand {

    private static final String MASTER_KEY = "RISK_MASTER_KEY";

    private final Path home;
    private final Map<String, String> environment;
    private final PrintStream out;

    public AuditCommand(Path home, Map<String, String> environment, PrintStream out) {
        this.home = home;
        this.environment = environment;
        this.out = out;
    }

    /** Runs it; whether all is whole. */
    public boolean run(List<String> words) throws IOException, InterruptedException {
        if (words.isEmpty() || !words.get(0).equals("verify") || words.size() > 2) {
            throw new UsageException("Say: audit verify, or: audit verify FILE.jsonl");
        }
        BodyPublisher body = words.size() == 2 ? BodyPublishers.ofFile(Path.of(words.get(1))) : BodyPublishers.noBody();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/control/audit/verify"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/x-ndjson")
                .timeout(Duration.ofMinutes(30))
                .POST(body)
                .build();
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new UsageException("The platform at " + url() + " does not know this installation's master key");
        }
        out.print(answer.body());
        return answer.body().strip().endsWith("whole");
    }

    private String url() throws IOException {
        Path state = home.resolve("run/state.properties");
        String url = Files.exists(state) ? read(state).getProperty("url") : environment.get("RISK_PUBLIC_URL");
        if (url == null) {
            throw new UsageException("Start the platform with ./risk up first");
        }
        return url;
    }

    private String token() throws IOException {
        String key = environment.getOrDefault(MASTER_KEY, "");
        if (key.isBlank()) {
            key = read(home.resolve("secrets.env")).getProperty(MASTER_KEY);
        }
        byte[] derived = hkdf(Base64.getDecoder().decode(key.strip()), "operator-control");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(derived);
    }

    /** HKDF-SHA256 (RFC 5869) without salt, for one block: what the platform derives its keys by. */
    static byte[] hkdf(byte[] secret, String purpose) {
        byte[] extracted = mac(new byte[32], secret);
        byte[] info = purpose.getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return mac(extracted, block);
    }

    private static byte[] mac(byte[] key, byte[] data) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
