package io.vigia.service.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.lists.ItemType;
import io.vigia.domain.lists.ListItemRepository.Key;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActiveListTests {

    private static final long NOW = 1_000_000;

    @Test
    void findsAValueInAnySpellingOfIt() {
        ActiveList emails = list(ItemType.EMAIL, "Ana@Example.com");
        assertTrue(emails.contains("ANA@example.com ", NOW));
        assertFalse(emails.contains("ana@example.co", NOW));
        assertFalse(list(ItemType.CUSTOMER_ID, "cus_A").contains("cus_a", NOW));
    }

    @Test
    void findsAnAddressInABlock() {
        ActiveList addresses = list(ItemType.IP_ADDRESS, "190.24.0.0/16", "10.0.0.1", "2001:db8::/32");
        assertTrue(addresses.contains("190.24.200.3", NOW));
        assertTrue(addresses.contains("::ffff:190.24.200.3", NOW));
        assertTrue(addresses.contains("10.0.0.1", NOW));
        assertTrue(addresses.contains("2001:db8:ffff::7", NOW));
        assertFalse(addresses.contains("190.25.0.1", NOW));
        assertFalse(addresses.contains("10.0.0.2", NOW));
        assertFalse(addresses.contains("2001:db9::1", NOW));
        assertFalse(addresses.contains("no address", NOW));
    }

    @Test
    void forgetsABlockThatIsTakenOff() {
        ActiveList addresses = list(ItemType.IP_ADDRESS, "190.24.0.0/16", "190.24.8.0/24");
        addresses.remove("190.24.0.0/16");
        assertFalse(addresses.contains("190.24.200.3", NOW));
        assertTrue(addresses.contains("190.24.8.3", NOW));
        assertEquals(1, addresses.size());
    }

    @Test
    void aShortBinStandsForAllThatBeginWithIt() {
        ActiveList bins = list(ItemType.CARD_BIN, "411111", "55555512");
        assertTrue(bins.contains("41111122", NOW));
        assertTrue(bins.contains("411111", NOW));
        assertTrue(bins.contains("55555512", NOW));
        assertFalse(bins.contains("55555513", NOW));
        assertFalse(bins.contains("555555", NOW));
    }

    @Test
    void anExpiredItemCountsNoMore() {
        ActiveList countries = new ActiveList(ItemType.COUNTRY);
        countries.put(new Key("rsli_1", "VE", Instant.ofEpochMilli(NOW)));
        assertTrue(countries.contains("ve", NOW - 1));
        assertFalse(countries.contains("ve", NOW));
    }

    private static ActiveList list(ItemType type, String... values) {
        ActiveList list = new ActiveList(type);
        for (String value : values) {
            list.put(new Key("rsli_" + value, type.keyOf(value).orElseThrow(), null));
        }
        return list;
    }
}
