package io.vigia.tools.generate.market;

import java.util.List;

/**
 * What somebody pays with.
 *
 * @param id the device's own id
 * @param fingerprint what our script would compute in its browser
 * @param userAgent its User-Agent header
 */
public record Device(String id, String fingerprint, String userAgent) {

    private static final List<String> USER_AGENTS = List.of(
            "Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 13; moto g54 5G) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/125.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 13; 2201117TY) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15",
            "Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/114.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.49");

    private static final List<String> SCRIPTS =
            List.of("python-requests/2.32.3", "curl/8.7.1", "Go-http-client/1.1", "okhttp/3.12.1");

    /** Returns a person's phone or computer. */
    public static Device personal(Dice dice) {
        return new Device("d_" + dice.hex(16), "fp_" + dice.hex(16), dice.pick(USER_AGENTS));
    }

    /** Returns a program that pretends to be nothing else. */
    public static Device script(Dice dice) {
        return new Device("d_" + dice.hex(16), "fp_" + dice.hex(16), dice.pick(SCRIPTS));
    }
}
