package io.vigia.service.signals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.domain.signals.payer.UserAgent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserBookTests {

    private static final String CHROME =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/126.0.0.0 Safari/537.36";
    private static final BrowserBook BOOK = new BrowserBook();

    @BeforeAll
    static void load() {
        BOOK.load();
    }

    @AfterAll
    static void close() {
        BOOK.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chrome | windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
                "edge | windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0",
                "firefox | linux | Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:127.0) Gecko/20100101 Firefox/127.0",
                "safari | ios | Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
                "safari | macos | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15",
                "samsung | android | Mozilla/5.0 (Linux; Android 14; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
                "chrome | android | Mozilla/5.0 (Linux; Android 13; SM-A536B Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/125.0 Mobile Safari/537.36",
                "chrome | chromeos | Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Safari/537.36",
                "opera | windows | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36 OPR/112.0"
            })
    void browsersHaveTheirFamiliesNames(String browser, String system, String header) {
        assertEquals(new UserAgent(browser, system, false), BOOK.read(header));
        assertEquals(new UserAgent(browser, system, false), UserAgent.of(header), "before yauaa is loaded");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "python-requests/2.31.0",
                "curl/8.5.0",
                "okhttp/4.12",
                "Java/17.0.1",
                "axios/1.6",
                "GuzzleHttp/7",
                "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/126.0 Safari/537.36",
                "PostmanRuntime/7.39.0"
            })
    void programsAreBots(String header) {
        assertTrue(BOOK.read(header).bot());
    }

    @Test
    void nonsenseIsNoBrowser() {
        assertEquals(new UserAgent(null, null, false), BOOK.read("x' or 1=1 --"));
    }

    @Test
    void untilItIsLoadedTheBestKnownMarksAnswer() {
        BrowserBook unloaded = new BrowserBook();
        assertFalse(unloaded.isLoaded());
        assertEquals("chrome", unloaded.read(CHROME).browser());
        assertTrue(unloaded.read("curl/8.5.0").bot());
    }
}
