package io.vigia.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A full Payara Server with one domain, on free ports of the loopback interface alone. */
final class PayaraServer implements AutoCloseable {
    private static final String DOMAIN = "domain1";
    private static final Map<String, String> LISTENERS =
            Map.of("JMX", "8686", "IIOP", "3700", "IIOPS", "3820", "IIOPM", "3920", "HTTPS", "8181", "JMS", "7676");

    private final Path root;
    private final Map<String, String> environment;
    private final int httpPort = freePort();
    private final int adminPort = freePort();

    /**
     * @param root where the distribution was unpacked
     * @param environment what applications read
     */
    PayaraServer(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
    }

    /** Moves the domain to free ports and starts it. */
    void start() throws IOException {
        root.resolve("bin/asadmin").toFile().setExecutable(true);
        Path config = root.resolve("glassfish/domains/" + DOMAIN + "/config/domain.xml");
        Path original = config.resolveSibling("domain.xml.original");
        if (!Files.exists(original)) {
            Files.copy(config, original);
        }
        String xml = Files.readString(original)
                .replace("0.0.0.0", "127.0.0.1")
                .replace("<network-listener port=", "<network-listener address=\"127.0.0.1\" port=")
                .replace(
                        "<hazelcast-config-specific-configuration>",
                        "<hazelcast-config-specific-configuration enabled=\"false\">");
        for (String port : LISTENERS.values()) {
            xml = move(xml, port, freePort());
        }
        Files.writeString(config, move(move(xml, "8080", httpPort), "4848", adminPort));
        asadmin("start-domain", DOMAIN);
    }

    /** Deploys an archive as what its {@code application.xml} says. */
    void deploy(Path archive) {
        asadmin("deploy", archive.toString());
    }

    /** Where applications answer. */
    String url() {
        return "http://127.0.0.1:" + httpPort;
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--kill", DOMAIN);
    }

    private void asadmin(String... words) {
        List<String> command = new ArrayList<>(List.of(
                root.resolve("bin/asadmin").toString(), "--interactive=false", "--port", String.valueOf(adminPort)));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", words) + ": " + output);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String move(String xml, String from, int to) {
        return xml.replace("port=\"" + from + "\"", "port=\"" + to + "\"")
                .replace("value=\"" + from + "\"", "value=\"" + to + "\"");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
