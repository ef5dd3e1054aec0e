package io.vigia.domain.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class IpRangeTests {

    @Test
    void anAddressWithinABlockWidensToIt() {
        assertEquals(
                range("10.1.0.0/16"),
                range("10.1.2.3").widened(range("10.1.0.0/16").prefix()));
        assertEquals(range("2001:db8::/32"), range("2001:db8:7::1").widened(32));
        assertNotEquals(
                range("10.1.0.0/16"),
                range("10.2.2.3").widened(range("10.1.0.0/16").prefix()));
    }

    @Test
    void theTwoFormsOfAnIpv4AddressAreOne() {
        assertEquals(range("10.1.2.3"), range("::ffff:10.1.2.3"));
        assertEquals("10.1.2.3", range("::ffff:a01:203").toString());
    }

    @Test
    void anIpv4AddressIsInNoIpv6Block() {
        assertEquals(96, range("10.1.2.3").shortestPrefix());
        assertEquals(0, range("2001:db8::1").shortestPrefix());
    }

    @Test
    void theWholeFamilyIsARangeToo() {
        assertEquals("0.0.0.0/0", range("0.0.0.0/0").toString());
        assertEquals(range("0.0.0.0/0"), range("8.8.8.8").widened(96));
    }

    private static IpRange range(String text) {
        return IpRange.parse(text).orElseThrow();
    }
}
