package io.vigia.domain.lists;

import io.vigia.rules.host.ListCatalogue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the values of a list are: which texts fit, and which spellings mean the same. */
public enum ItemType {
    ACCOUNT(ItemKeys::token, "an account's id"),
    CARD_BIN(ItemKeys::cardBin, "the first 6 to 8 digits of a card"),
    CARD_FINGERPRINT(ItemKeys::token, "a card's fingerprint"),
    CASE_SENSITIVE_STRING(ItemKeys::exact, "a text"),
    COUNTRY(ItemKeys::country, "an ISO 3166-1 country code of two letters, such as CO"),
    CRYPTO_FINGERPRINT(ItemKeys::token, "a wallet's fingerprint"),
    CUSTOMER_ID(ItemKeys::token, "a customer's id"),
    DEVICE_ID(ItemKeys::token, "a device's id"),
    DOCUMENT_NUMBER(ItemKeys::document, "the number of an identity document"),
    EMAIL(ItemKeys::email, "an email address"),
    IP_ADDRESS(ItemKeys::ipRange, "an IP address, or a range of them such as 190.24.0.0/16"),
    PHONE(ItemKeys::phone, "a telephone number of 7 to 15 digits"),
    SEPA_DEBIT_FINGERPRINT(ItemKeys::token, "a bank account's fingerprint"),
    STRING(ItemKeys::caseless, "a text"),
    US_BANK_ACCOUNT_FINGERPRINT(ItemKeys::token, "a bank account's fingerprint");

    /** The most characters that a value, and its key, can have. */
    public static final int MAX_VALUE_LENGTH = 300;

    private final UnaryOperator<String> key;
    private final String meaning;

    ItemType(UnaryOperator<String> key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    /** The name of the type in the API, such as {@code card_bin}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a value is, as a sentence names it: "an email address". */
    public String meaning() {
        return meaning;
    }

    /** The text by which a value is found, the same for all spellings that mean the same; empty if the value does not fit. */
    public Optional<String> keyOf(String value) {
        String found = value.length() > MAX_VALUE_LENGTH ? null : key.apply(value.strip());
        return Optional.ofNullable(found).filter(text -> !text.isEmpty() && text.length() <= MAX_VALUE_LENGTH);
    }

    /**
     * The text that the keys of values contain if the values contain this piece.
     *
     * @param part a piece of a value, or null
     * @return null of null and of blanks
     */
    public String partKey(String part) {
        if (part == null || part.isBlank()) {
            return null;
        }
        return switch (this) {
            case EMAIL, STRING -> ItemKeys.caseless(part.strip());
            case COUNTRY -> part.strip().toUpperCase(Locale.ROOT);
            case DOCUMENT_NUMBER, PHONE -> keyOf(part).orElse(part.strip());
            default -> part.strip();
        };
    }

    /** What rules take the values for. */
    public ListCatalogue.ItemType forRules() {
        return switch (this) {
            case ACCOUNT, CRYPTO_FINGERPRINT, SEPA_DEBIT_FINGERPRINT, US_BANK_ACCOUNT_FINGERPRINT ->
                ListCatalogue.ItemType.CASE_SENSITIVE_STRING;
            default -> ListCatalogue.ItemType.valueOf(name());
        };
    }

    /** The type of this name in the API, if there is one. */
    public static Optional<ItemType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
