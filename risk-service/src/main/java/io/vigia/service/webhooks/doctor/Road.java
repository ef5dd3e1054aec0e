package io.vigia.service.webhooks.doctor;

import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.time.RealTime;
import io.vigia.service.webhooks.EndpointUrls;
import io.vigia.service.webhooks.EndpointUrls.Fault;
import io.vigia.service.webhooks.http.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Goes the way to an address step by step, as far as it is free, and sends nothing. */
@ApplicationScoped
public class Road {

    private static final int WORDS = 160;

    private EndpointUrls urls;
    private Probe probe;
    private Certificates certificates;

    /** For the container's proxy. */
    protected Road() {}

    @Inject
    public Road(EndpointUrls urls, Probe probe, @RealTime Clock clock) {
        this.urls = urls;
        this.probe = probe;
        this.certificates = new Certificates(clock);
    }

    /** What is found on the way; what comes after a step that is bad is not looked at. */
    List<Finding> walk(EnvironmentId environment, String url) {
        List<Finding> found = new ArrayList<>();
        Optional<Fault> fault = urls.fault(environment, url);
        if (fault.isPresent() && fault.get() != Fault.PLACE) {
            found.add(Finding.bad(Step.URL, fault.get().name().toLowerCase(Locale.ROOT)));
            return found;
        }
        found.add(Finding.good(Step.URL, "good"));
        reach(environment, URI.create(url), found);
        return found;
    }

    private void reach(EnvironmentId environment, URI uri, List<Finding> found) {
        long begun = System.nanoTime();
        Probe.Place place;
        try {
            place = probe.look(hostOf(uri), environment.mode());
        } catch (UnknownHostException e) {
            found.add(Finding.bad(Step.DNS, "unknown", uri.getHost()).took(since(begun)));
            return;
        }
        found.add(
                Finding.good(Step.DNS, "good", uri.getHost(), text(place.all())).took(since(begun)));
        if (place.allowed().isEmpty()) {
            found.add(Finding.bad(Step.ADDRESS, "refused", text(place.all())));
            return;
        }
        found.add(
                place.allowed().size() == place.all().size()
                        ? Finding.good(Step.ADDRESS, "good")
                        : Finding.care(Step.ADDRESS, "some", text(place.allowed()), text(others(place))));
        connect(uri, place, found);
    }

    private void connect(URI uri, Probe.Place place, List<Finding> found) {
        int port = portOf(uri);
        long begun = System.nanoTime();
        try (Socket socket = probe.connect(place, port)) {
            found.add(Finding.good(
                            Step.CONNECT,
                            "good",
                            Integer.toString(port),
                            socket.getInetAddress().getHostAddress())
                    .took(since(begun)));
            found.add(encryption(uri, socket));
        } catch (SocketTimeoutException e) {
            found.add(
                    Finding.bad(Step.CONNECT, "timeout", Integer.toString(port)).took(since(begun)));
        } catch (IOException e) {
            found.add(Finding.bad(Step.CONNECT, "refused", Integer.toString(port), words(e))
                    .took(since(begun)));
        }
    }

    private Finding encryption(URI uri, Socket socket) {
        if (!isEncrypted(uri)) {
            return Finding.good(Step.TLS, "none");
        }
        long begun = System.nanoTime();
        try {
            return certificates
                    .judge(probe.greet(socket, hostOf(uri), portOf(uri)), hostOf(uri))
                    .took(since(begun));
        } catch (IOException e) {
            return Finding.bad(Step.TLS, "handshake", words(e)).took(since(begun));
        }
    }

    private static boolean isEncrypted(URI uri) {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    private static int portOf(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : isEncrypted(uri) ? 443 : 80;
    }

    private static String hostOf(URI uri) {
        String host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static List<InetAddress> others(Probe.Place place) {
        return place.all().stream()
                .filter(each -> !place.allowed().contains(each))
                .toList();
    }

    private static String text(List<InetAddress> addresses) {
        return addresses.stream().map(InetAddress::getHostAddress).collect(Collectors.joining(", "));
    }

    private static String words(IOException e) {
        String said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return said.substring(0, Math.min(WORDS, said.length()));
    }

    private static long since(long begun) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    }
}
