package io.vigia.domain.signals.payer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UserAgentTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chrome | windows | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36",
                "edge | windows | Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/126.0 Safari/537.36 Edg/126.0",
                "firefox | linux | Mozilla/5.0 (X11; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
                "safari | ios | Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Safari/604.1",
                "safari | macos | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17.5 Safari/605.1.15",
                "samsung | android | Mozilla/5.0 (Linux; Android 14) SamsungBrowser/25.0 Chrome/121.0 Safari/537.36"
            })
    void knowsTheGreatFamilies(String browser, String system, String header) {
        UserAgent agent = UserAgent.of(header);
        assertEquals(browser, agent.browser());
        assertEquals(system, agent.operatingSystem());
        assertFalse(agent.bot());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "curl/8.5.0",
                "python-requests/2.32",
                "Mozilla/5.0 (compatible; Googlebot/2.1)",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/126.0"
            })
    void knowsPrograms(String header) {
        assertTrue(UserAgent.of(header).bot());
    }
}
