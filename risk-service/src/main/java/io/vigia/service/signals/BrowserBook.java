package io.vigia.service.signals;

import io.vigia.domain.signals.payer.UserAgent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import nl.basjes.parse.useragent.UserAgentAnalyzer;

/**
 * Recognises browsers by yauaa, whose rules take seconds of a processor to load and a few milliseconds the first time a
 * text is seen. No payment waits for the first: until {@link #load} is through, the best-known marks answer
 * ({@link UserAgent#of}). What was recognised is kept.
 */
@ApplicationScoped
public class BrowserBook {

    private static final Logger LOG = Logger.getLogger(BrowserBook.class.getName());
    private static final int MAX_KNOWN = 20_000;
    private static final int LONGEST = 1_000;
    private static final int WARM_UP_ROUNDS = 200;

    private static final String BROWSER = "AgentName";
    private static final String KIND = "AgentClass";
    private static final String SYSTEM = "OperatingSystemName";

    /** Families under the names that rules use; others keep yauaa's name in lower case. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("samsungbrowser", "samsung"),
            Map.entry("chrome webview", "chrome"),
            Map.entry("chromium", "chrome"),
            Map.entry("edge webview", "edge"),
            Map.entry("safari webview", "safari"),
            Map.entry("mac os", "macos"),
            Map.entry("mac os x", "macos"),
            Map.entry("windows nt", "windows"),
            Map.entry("windows phone", "windows"),
            Map.entry("ipados", "ios"),
            Map.entry("chrome os", "chromeos"),
            Map.entry("ubuntu", "linux"),
            Map.entry("fedora", "linux"),
            Map.entry("debian", "linux"));

    private final Map<String, UserAgent> known = new ConcurrentHashMap<>();
    private volatile UserAgentAnalyzer analyzer;

    /** Reads the header that a browser sends. */
    public UserAgent read(String header) {
        String text = header.length() > LONGEST ? header.substring(0, LONGEST) : header;
        UserAgent agent = known.get(text);
        if (agent != null) {
            return agent;
        }
        UserAgentAnalyzer ready = analyzer;
        if (ready == null) {
            return UserAgent.of(text);
        }
        agent = recognised(ready, text);
        if (known.size() >= MAX_KNOWN) {
            known.clear();
        }
        known.put(text, agent);
        return agent;
    }

    /** Whether yauaa answers by now. */
    public boolean isLoaded() {
        return analyzer != null;
    }

    /** Loads the rules and runs them until the compiler has made them fast; takes seconds. */
    void load() {
        long started = System.nanoTime();
        UserAgentAnalyzer made = UserAgentAnalyzer.newBuilder()
                .hideMatcherLoadStats()
                .withFields(BROWSER, KIND, SYSTEM)
                .withoutCache()
                .dropTests()
                .immediateInitialization()
                .build();
        made.preHeat(WARM_UP_ROUNDS, false);
        analyzer = made;
        LOG.info(() -> "User agents are recognised after " + (System.nanoTime() - started) / 1_000_000 + " ms");
    }

    @PreDestroy
    void close() {
        if (analyzer != null) {
            analyzer.destroy();
        }
    }

    private static UserAgent recognised(UserAgentAnalyzer analyzer, String text) {
        nl.basjes.parse.useragent.UserAgent parsed = analyzer.parse(text);
        String kind = parsed.getValue(KIND);
        boolean bot = kind.startsWith("Robot") || UserAgent.isProgram(text);
        return new UserAgent(family(parsed, BROWSER), family(parsed, SYSTEM), bot);
    }

    private static String family(nl.basjes.parse.useragent.UserAgent parsed, String field) {
        String name = parsed.getValue(field);
        if (name == null
                || name.equals("Unknown")
                || name.equals("??")
                || name.equals("Hacker")
                || name.contains("Cloud")) {
            return null; // yauaa says "Cloud" of the system that a program runs on, and "Hacker" of senseless texts
        }
        String lower = name.toLowerCase(Locale.ROOT);
        return FAMILIES.getOrDefault(lower, lower);
    }
}
