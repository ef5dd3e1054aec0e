package io.vigia.service.webhooks.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.domain.kernel.Mode;
import io.vigia.service.webhooks.EndpointUrls;
import io.vigia.service.webhooks.http.Destinations;
import io.vigia.service.webhooks.http.Probe;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an examination finds on its way to real servers on this machine. */
class RoadTests {

    private static final EnvironmentId TEST = new EnvironmentId("acct_1", Mode.TEST);
    private static final EnvironmentId LIVE = new EnvironmentId("acct_1", Mode.LIVE);
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final char[] PASSWORD = "changeit".toCharArray();

    private final Destinations demo = new Destinations(Optional.empty(), true);
    private HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void findsAFreeWayInOrder() throws Exception {
        start(HttpServer.create(loopback(), 0));
        List<Finding> found = walk(demo, TEST, "http://127.0.0.1:" + port() + "/hook?a=b");
        assertEquals(
                List.of("URL good", "DNS good", "ADDRESS good", "CONNECT good", "TLS none"),
                found.stream().map(each -> each.step() + " " + each.word()).toList());
        assertFalse(found.stream().anyMatch(each -> each.verdict() != Verdict.GOOD));
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.com/, URL, scheme",
        "example.com, URL, scheme",
        "http://a b/, URL, unreadable",
        "https://user:pass@example.com/, URL, user",
        "http://example.com/, URL, plain",
        "https://nothing.invalid/, DNS, unknown",
        "https://10.0.0.1/, ADDRESS, refused",
        "https://169.254.169.254/latest, ADDRESS, refused",
        "https://[::1]/, ADDRESS, refused",
        "https://localhost/, ADDRESS, refused"
    })
    void stopsAtWhatIsWrong(String url, Step step, String word) {
        List<Finding> found = walk(demo, LIVE, url);
        Finding last = found.get(found.size() - 1);
        assertEquals(step + " " + word, last.step() + " " + last.word());
        assertEquals(Verdict.BAD, last.verdict());
        assertEquals(
                1, found.stream().filter(each -> each.verdict() == Verdict.BAD).count());
    }

    @Test
    void asksTheGuardAndNotTheConnection() throws Exception {
        start(HttpServer.create(loopback(), 0));
        String url = "http://127.0.0.1:" + port() + "/";
        Destinations strict = new Destinations(Optional.empty(), false);
        assertEquals("refused", last(walk(strict, TEST, url)).word());
        Destinations wide = new Destinations(Optional.of("127.0.0.0/8"), false);
        assertEquals("none", last(walk(wide, TEST, url)).word());
    }

    @Test
    void saysThatNobodyListens() throws Exception {
        int free;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = gone.getLocalPort();
        }
        Finding last = last(walk(demo, TEST, "http://127.0.0.1:" + free + "/"));
        assertEquals(Step.CONNECT, last.step());
        assertEquals("refused", last.word());
        assertEquals(Integer.toString(free), last.values().get(0));
    }

    @ParameterizedTest
    @CsvSource({"self, self", "expired, expired", "other, name"})
    void saysWhatIsWrongWithACertificate(String keys, String word) throws Exception {
        HttpsServer encrypted = HttpsServer.create(loopback(), 0);
        encrypted.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        start(encrypted);
        Finding last = last(walk(demo, TEST, "https://127.0.0.1:" + port() + "/"));
        assertEquals("TLS " + word, last.step() + " " + last.word());
    }

    @Test
    void saysThatAPortSpeaksNoTls() throws Exception {
        start(HttpServer.create(loopback(), 0));
        Finding last = last(walk(demo, TEST, "https://127.0.0.1:" + port() + "/"));
        assertEquals("TLS handshake", last.step() + " " + last.word());
    }

    @Test
    void warnsOfACertificateThatEndsSoon() throws Exception {
        X509Certificate own = certificate("self");
        Instant ends = own.getNotAfter().toInstant();
        Probe.Greeting trusted = new Probe.Greeting("TLSv1.3", List.of(own), null);
        assertEquals(
                "good",
                at(ends.minus(Duration.ofDays(15))).judge(trusted, "localhost").word());
        Finding soon = at(ends.minus(Duration.ofDays(3))).judge(trusted, "localhost");
        assertEquals(Verdict.CARE, soon.verdict());
        assertEquals(3L, soon.values().get(1));
        assertEquals(
                "expired", at(ends.plusSeconds(1)).judge(trusted, "localhost").word());
        assertEquals(
                "early",
                at(own.getNotBefore().toInstant().minusSeconds(1))
                        .judge(trusted, "localhost")
                        .word());
        Probe.Greeting unknown =
                new Probe.Greeting("TLSv1.3", List.of(own), new CertificateException("no path to a root"));
        assertEquals("self", at(NOW).judge(unknown, "localhost").word());
    }

    private static Certificates at(Instant moment) {
        return new Certificates(Clock.fixed(moment, ZoneOffset.UTC));
    }

    private static List<Finding> walk(Destinations destinations, EnvironmentId environment, String url) {
        return new Road(new EndpointUrls(destinations), new Probe(destinations), Clock.fixed(NOW, ZoneOffset.UTC))
                .walk(environment, url);
    }

    private static Finding last(List<Finding> found) {
        return found.get(found.size() - 1);
    }

    private void start(HttpServer made) {
        server = made;
        server.start();
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static X509Certificate certificate(String name) throws Exception {
        return (X509Certificate) keys(name).getCertificate("a");
    }

    private static SSLContext context(String name) throws Exception {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys(name), PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static KeyStore keys(String name) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = RoadTests.class.getResourceAsStream(name + ".p12")) {
            keys.load(in, PASSWORD);
        }
        return keys;
    }
}
