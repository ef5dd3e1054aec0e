package io.vigia.domain.signals;

import java.util.Locale;

/**
 * What a browser's own description of itself gives away, by its best-known marks.
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

    /** Reads the text of the header. */
    public static UserAgent of(String header) {
        String text = header.toLowerCase(Locale.ROOT);
        boolean bot = false;
        for (String mark : BOTS) {
            bot = bot || text.contains(mark);
        }
        return new UserAgent(first(text, BROWSERS), first(text, SYSTEMS), bot);
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
