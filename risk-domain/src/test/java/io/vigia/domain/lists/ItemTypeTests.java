package io.vigia.domain.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ItemTypeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "EMAIL | Ana@Example.COM | ana@example.com",
                "COUNTRY | ve | VE",
                "STRING | Zapatos ROJOS | zapatos rojos",
                "CASE_SENSITIVE_STRING | Zapatos ROJOS | Zapatos ROJOS",
                "CARD_FINGERPRINT | aBc123 | aBc123",
                "CUSTOMER_ID | cus_Ab1 | cus_Ab1",
                "DEVICE_ID | Dev-1 | Dev-1",
                "CARD_BIN | 411111 | 411111",
                "CARD_BIN | 41111111 | 41111111",
                "DOCUMENT_NUMBER | 900.123.456-7 | 9001234567",
                "DOCUMENT_NUMBER | pp ab123 | PPAB123",
                "PHONE | +57 300 123 4567 | 573001234567",
                "PHONE | 0057 (300) 123-4567 | 573001234567",
                "IP_ADDRESS | 190.24.1.7 | 190.24.1.7",
                "IP_ADDRESS | 190.24.1.7/16 | 190.24.0.0/16",
                "IP_ADDRESS | 2001:DB8::1 | 2001:db8:0:0:0:0:0:1",
            })
    void spellingsThatMeanTheSameHaveOneKey(ItemType type, String value, String key) {
        assertEquals(Optional.of(key), type.keyOf("  " + value + " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | ana",
                "EMAIL | a b@c.co",
                "COUNTRY | XX",
                "COUNTRY | Colombia",
                "CARD_BIN | 41111",
                "CARD_BIN | 411111111",
                "CARD_BIN | 41111a",
                "CUSTOMER_ID | cus 1",
                "DOCUMENT_NUMBER | 1",
                "PHONE | 12345",
                "PHONE | 300 CALL ME",
                "IP_ADDRESS | 190.24.1",
                "IP_ADDRESS | 190.24.1.256",
                "IP_ADDRESS | 190.24.1.7/33",
                "IP_ADDRESS | example.com",
                "IP_ADDRESS | fe80::1%eth0",
            })
    void whatDoesNotFitHasNoKey(ItemType type, String value) {
        assertTrue(type.keyOf(value).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void nothingBlankOrEndlessFits(ItemType type) {
        assertTrue(type.keyOf("   ").isEmpty());
        assertTrue(type.keyOf("1".repeat(ItemType.MAX_VALUE_LENGTH + 1)).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void everyTypeHasANameForTheApiAndAMeaningForRules(ItemType type) {
        assertEquals(Optional.of(type), ItemType.of(type.code()));
        assertTrue(type.forRules() != null && !type.meaning().isBlank());
    }

    @Test
    void aKeyThatOutgrowsItsColumnDoesNotFit() {
        assertTrue(ItemType.STRING.keyOf("İ".repeat(ItemType.MAX_VALUE_LENGTH)).isEmpty());
    }
}
