package io.vigia.launcher;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What a person asked for with {@code ./risk up}.
 *
 * @param host the address to listen on
 * @param port the port of API and portal
 * @param demo whether to make demo merchants on the first start
 * @param detach whether to go to the background once healthy
 */
record UpOptions(String host, int port, boolean demo, boolean detach) {
    private static final int LAST_PORT = 65_535;

    /**
     * Reads the words after {@code up}; RISK_HOST and RISK_PORT give the defaults.
     *
     * @throws LaunchFailure if a word is unknown or a number is none
     */
    static UpOptions parse(List<String> words, Map<String, String> environment) {
        String host = environment.getOrDefault("RISK_HOST", "127.0.0.1");
        int port = port(environment.getOrDefault("RISK_PORT", "8080"));
        boolean demo = true;
        boolean detach = false;
        for (Iterator<String> word = words.iterator(); word.hasNext(); ) {
            String option = word.next();
            switch (option) {
                case "--host" -> host = value(option, word);
                case "--port" -> port = port(value(option, word));
                case "--no-demo" -> demo = false;
                case "--detach", "-d" -> detach = true;
                default -> throw new LaunchFailure("unknown option " + option + " (see ./risk help)");
            }
        }
        return new UpOptions(host, port, demo, detach);
    }

    private static String value(String option, Iterator<String> words) {
        if (!words.hasNext()) {
            throw new LaunchFailure(option + " needs a value");
        }
        return words.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= LAST_PORT) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new LaunchFailure("not a port: " + text, notANumber);
        }
        throw new LaunchFailure("not a port: " + text);
    }

    /** Where a client on this machine reaches the platform. */
    String url() {
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return "http://" + (reachable.contains(":") ? "[" + reachable + "]" : reachable) + ":" + port;
    }
}
