package io.vigia.service.webhooks.http;

import io.vigia.domain.kernel.Mode;
import io.vigia.domain.lists.IpRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where deliveries may go: to addresses of the internet, so that nobody can make this server talk to machines that only it
 * can reach. An installation allows more with {@code RISK_WEBHOOK_ALLOW}, a list of ranges; the demo allows its own machine in
 * test mode. The address that is connected to is asked about, not the name, which may lead elsewhere a moment later.
 */
@ApplicationScoped
public class Destinations {

    private static final Pattern IPV4 = Pattern.compile("[0-9.]+");

    /** Ranges that are not of the internet, beyond those that Java names. */
    private static final List<IpRange> RESERVED = List.of(
            range("0.0.0.0/8"),
            range("100.64.0.0/10"),
            range("192.0.0.0/24"),
            range("192.0.2.0/24"),
            range("198.18.0.0/15"),
            range("198.51.100.0/24"),
            range("203.0.113.0/24"),
            range("240.0.0.0/4"),
            range("fc00::/7"),
            range("64:ff9b::/96"),
            range("64:ff9b:1::/48"),
            range("100::/64"),
            range("2001::/32"),
            range("2001:db8::/32"),
            range("2002::/16"));

    private List<IpRange> allowed;
    private boolean demo;

    /** For the container's proxy. */
    protected Destinations() {}

    @Inject
    public Destinations(
            @ConfigProperty(name = "RISK_WEBHOOK_ALLOW") Optional<String> ranges,
            @ConfigProperty(name = "RISK_DEMO", defaultValue = "false") boolean demo) {
        this.allowed = ranges.stream()
                .flatMap(list -> Arrays.stream(list.split("[,\\s]+")))
                .filter(each -> !each.isBlank())
                .map(Destinations::range)
                .toList();
        this.demo = demo;
    }

    /** Whether a host could be delivered to: a name always, an address if it may. */
    public boolean mayBe(String host, Mode mode) {
        if (host.startsWith("[") && host.endsWith("]")) {
            return mayBe(host.substring(1, host.length() - 1), mode);
        }
        if (host.equalsIgnoreCase("localhost")
                || host.toLowerCase(java.util.Locale.ROOT).endsWith(".localhost")) {
            return may(InetAddress.getLoopbackAddress(), mode);
        }
        if (!host.contains(":") && !IPV4.matcher(host).matches()) {
            return true;
        }
        try {
            return may(InetAddress.getByName(host), mode);
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }

    /**
     * The addresses of a host that may be delivered to.
     *
     * @throws RefusedAddress if it has none
     */
    InetAddress[] resolve(String host, Mode mode) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        InetAddress[] good = allowed(all, mode);
        if (good.length == 0) {
            throw new RefusedAddress(all[0].getHostAddress());
        }
        return good;
    }

    /** Those of some addresses that may be delivered to. */
    InetAddress[] allowed(InetAddress[] all, Mode mode) {
        return Arrays.stream(all).filter(each -> may(each, mode)).toArray(InetAddress[]::new);
    }

    /** Whether this very address may be delivered to. */
    boolean may(InetAddress address, Mode mode) {
        return allowed.stream().anyMatch(range -> holds(range, address))
                || demo && !mode.isLive() && address.isLoopbackAddress()
                || isOfTheInternet(address);
    }

    private static boolean isOfTheInternet(InetAddress address) {
        return !address.isLoopbackAddress()
                && !address.isAnyLocalAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && RESERVED.stream().noneMatch(range -> holds(range, address));
    }

    private static IpRange range(String text) {
        return IpRange.parse(text)
                .orElseThrow(
                        () -> new IllegalArgumentException(text + " in RISK_WEBHOOK_ALLOW is no range of addresses"));
    }

    private static boolean holds(IpRange range, InetAddress address) {
        String text = address.getHostAddress();
        int scope = text.indexOf('%');
        return IpRange.parse(scope < 0 ? text : text.substring(0, scope))
                .map(each -> each.widened(range.prefix()))
                .filter(range::equals)
                .isPresent();
    }

    /** A host leads only to addresses that may not be delivered to. */
    static final class RefusedAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        RefusedAddress(String address) {
            super(address);
        }
    }
}
