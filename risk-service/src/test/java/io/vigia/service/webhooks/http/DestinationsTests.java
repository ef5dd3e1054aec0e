package io.vigia.service.webhooks.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.kernel.Mode;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTests {

    private final Destinations strict = new Destinations(Optional.empty(), false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "ff02::1"
            })
    void refusesWhatIsNotOfTheInternet(String address) throws UnknownHostException {
        assertFalse(strict.may(InetAddress.getByName(address), Mode.TEST));
        assertFalse(strict.mayBe(address, Mode.LIVE));
        assertThrows(Destinations.RefusedAddress.class, () -> strict.resolve(address, Mode.LIVE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "190.24.1.7", "100.128.0.1", "2606:4700::1111"})
    void allowsTheInternet(String address) throws UnknownHostException {
        assertTrue(strict.may(InetAddress.getByName(address), Mode.LIVE));
        assertEquals(1, strict.resolve(address, Mode.LIVE).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "shop.localhost", "[::1]", "2130706433", "127.1"})
    void seesThroughOtherSpellings(String host) {
        assertFalse(strict.mayBe(host, Mode.TEST));
    }

    @Test
    void letsTheDemoReachItsOwnMachineInTestModeAlone() throws UnknownHostException {
        Destinations demo = new Destinations(Optional.empty(), true);
        InetAddress own = InetAddress.getByName("127.0.0.1");
        assertTrue(demo.may(own, Mode.TEST));
        assertFalse(demo.may(own, Mode.LIVE));
        assertFalse(demo.may(InetAddress.getByName("10.0.0.1"), Mode.TEST));
    }

    @Test
    void letsAnInstallationAllowRanges() throws UnknownHostException {
        Destinations own = new Destinations(Optional.of("10.0.0.0/8, fd00::/8 192.168.4.7"), false);
        assertTrue(own.may(InetAddress.getByName("10.200.3.4"), Mode.LIVE));
        assertTrue(own.may(InetAddress.getByName("fd12::1"), Mode.LIVE));
        assertTrue(own.may(InetAddress.getByName("192.168.4.7"), Mode.LIVE));
        assertFalse(own.may(InetAddress.getByName("192.168.4.8"), Mode.LIVE));
        assertThrows(IllegalArgumentException.class, () -> new Destinations(Optional.of("everywhere"), false));
    }
}
