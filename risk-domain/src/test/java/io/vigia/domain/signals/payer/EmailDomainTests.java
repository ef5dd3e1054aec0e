package io.vigia.domain.signals.payer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailDomainTests {

    @ParameterizedTest
    @CsvSource({
        "Ana@Example.COM, example.com",
        "\"odd@name\"@example.com, example.com",
        "no-at-sign, ",
        "ana+shop@Example.com., example.com",
        "@example.com, ",
        "ana@, "
    })
    void isWhatStandsBehindTheLastAt(String email, String domain) {
        assertEquals(domain, EmailDomain.of(email));
    }

    @ParameterizedTest
    @CsvSource({
        "mailinator.com, true",
        "any.mailinator.com, true",
        "yopmail.com, true",
        "not-mailinator.example, false",
        "gmail.com, false",
        ", false"
    })
    void knowsProvidersOfThrowAwayAddresses(String domain, boolean disposable) {
        assertEquals(disposable, EmailDomain.isDisposable(domain));
    }
}
