package io.vigia.domain.signals.payer;

import java.util.Locale;

/**
 * What a browser's own description of itself gives away.
 *
 * @param browser chrome, firefox, safari, edge, opera, samsung or null
 * @param operatingSystem android, ios, windows, macos, chromeos, linux or null
 * @param bot whether it says that it is a program
 */
public record UserAgent(String browser, String operatingSystem, boolean bot) {

    private static final String[] BOTS = {
        "bot",
        "crawl",
        "spider",
        "curl/",
        "wget/",
        "python",
        "java/",
        "okhttp",
        "go-http-client",
        "headless",
        "phantomjs",
        "selenium",
        "puppeteer",
        "playwright",
        "scrapy",
        "libwww",
        "httpclient",
        "axios/",
        "node-fetch",
        "postman",
        "ruby",
        "perl"
    };

    /** Marks in the order in which they decide: Edge and Opera also call themselves Chrome, and Chrome calls itself Safari. */
    private static final String[][] BROWSERS = {
        {"edg", "edge"},
        {"opr/", "opera"},
        {"opera", "opera"},
        {"samsungbrowser", "samsung"},
        {"firefox", "firefox"},
        {"fxios", "firefox"},
        {"crios", "chrome"},
        {"chrome", "chrome"},
        {"safari", "safari"}
    };

    private static final String[][] SYSTEMS = {
        {"android", "android"},
        {"iphone", "ios"},
        {"ipad", "ios"},
        {"windows", "windows"},
        {"mac os x", "macos"},
        {"cros", "chromeos"},
        {"linux", "linux"}
    };

    /** Reads the text of the header by the best-known marks alone, in a microsecond. */
    public static UserAgent of(String header) {
        String text = header.toLowerCase(Locale.ROOT);
        return new UserAgent(first(text, BROWSERS), first(text, SYSTEMS), namesProgram(text));
    }

    /** Whether a header bears the mark of a program that is no browser. */
    public static boolean isProgram(String header) {
        return namesProgram(header.toLowerCase(Locale.ROOT));
    }

    private static boolean namesProgram(String text) {
        for (String mark : BOTS) {
            if (text.contains(mark)) {
                return true;
            }
        }
        return false;
    }

    private static String first(String text, String[][] marks) {
        for (String[] mark : marks) {
            if (text.contains(mark[0])) {
                return mark[1];
            }
        }
        return null;
    }
}
