package io.vigia.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line that runs the platform on Payara Micro. */
final class PayaraCommand {
    private final RiskHome home;
    private final Distribution distribution;

    PayaraCommand(RiskHome home, Distribution distribution) {
        this.home = home;
        this.distribution = distribution;
    }

    /**
     * Deploys the platform at the context root of the address asked for.
     *
     * @param environment RISK_JAVA_OPTS adds JVM options, separated by spaces
     */
    List<String> run(UpOptions options, Map<String, String> environment) {
        home.forgetServer();
        PrivateFile.write(bootCommands(), bootCommands(options.host()));
        PrivateFile.write(logging(), Resource.text("logging.properties"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions());
        environment
                .getOrDefault("RISK_JAVA_OPTS", "")
                .lines()
                .flatMap(line -> List.of(line.split(" +")).stream())
                .filter(option -> !option.isBlank())
                .forEach(command::add);
        command.addAll(List.of("-jar", distribution.server().toString()));
        command.addAll(List.of("--unpackdir", home.server().toString()));
        command.addAll(List.of("--deploy", distribution.application().toString()));
        command.addAll(List.of("--contextroot", "/"));
        command.addAll(List.of("--port", String.valueOf(options.port())));
        command.addAll(List.of("--prebootcommandfile", bootCommands().toString()));
        command.addAll(List.of("--logproperties", logging().toString()));
        command.addAll(List.of("--nocluster", "--nohostaware", "--disablephonehome"));
        return command;
    }

    private List<String> jvmOptions() {
        return List.of(
                "-Xms512m",
                "-Xmx1536m",
                "-XX:+UseG1GC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=2",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + home.scratch(),
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8");
    }

    private Path bootCommands() {
        return home.root().resolve("run/payara-boot.txt");
    }

    private Path logging() {
        return home.root().resolve("run/logging.properties");
    }

    /** Listens where it was asked to; the data grid, which would listen on every address, is off for one server. */
    private static String bootCommands(String host) {
        String config = "set configs.config.server-config.";
        return config + "network-config.network-listeners.network-listener.http-listener.address=" + host + "\n"
                + config + "hazelcast-config-specific-configuration.enabled=false\n";
    }
}
