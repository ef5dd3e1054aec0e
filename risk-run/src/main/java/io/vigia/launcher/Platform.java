package io.vigia.launcher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The platform on Payara Micro, as a child of the launcher. */
final class Platform {
    private static final long POLL_MILLIS = 500;
    private static final Pattern NOT_DEPLOYED = Pattern.compile("Exception while \\w+ the app");

    private final RiskHome home;
    private final UpOptions options;
    private final Map<String, String> environment;

    Platform(RiskHome home, UpOptions options, Map<String, String> environment) {
        this.home = home;
        this.options = options;
        this.environment = environment;
    }

    /**
     * Starts the server; {@link #awaitReady} waits for it.
     *
     * @return the process, which is to be stopped even if it never becomes ready
     */
    Child start(Database database, Secrets secrets) {
        Map<String, String> given = new HashMap<>(database.environment());
        given.put("RISK_HOME", home.root().toString());
        given.put("RISK_PUBLIC_URL", environment.getOrDefault("RISK_PUBLIC_URL", options.url()));
        given.put("RISK_DEMO", String.valueOf(options.demo()));
        given.put("RISK_MASTER_KEY", secrets.masterKey());
        List<String> command = new PayaraCommand(home, Distribution.ofThisJar()).run(options, environment);
        return Child.start(home, "server", command, given);
    }

    /**
     * Waits until the platform says that it can serve.
     *
     * @throws LaunchFailure if it ends, does not deploy, or takes longer than RISK_START_SECONDS (default 600)
     */
    void awaitReady(Child child, Running running) {
        long limit = Long.parseLong(environment.getOrDefault("RISK_START_SECONDS", "600"));
        Health health = new Health(options.url());
        for (long waited = 0; waited < TimeUnit.SECONDS.toMillis(limit); waited += POLL_MILLIS) {
            if (health.isUp()) {
                return;
            }
            running.requireAlive();
            if (child.said(NOT_DEPLOYED).isPresent()) {
                throw new LaunchFailure("the platform could not be deployed, see " + child.log());
            }
            Pause.millis(POLL_MILLIS);
        }
        throw new LaunchFailure("the platform is not healthy after " + limit + " s, see " + child.log());
    }
}
