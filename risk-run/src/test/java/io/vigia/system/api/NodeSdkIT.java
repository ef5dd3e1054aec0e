package io.vigia.system.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.system.Platform;
import io.vigia.system.PlatformExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The wire as Stripe's own SDK for Node sees it, in four of its majors; what is asked stands in {@code src/test/node}. */
@ExtendWith(PlatformExtension.class)
class NodeSdkIT {
    private static final Path SUITE = Path.of("src", "test", "node").toAbsolutePath();
    private static final List<String> SDKS = List.of("stripe18", "stripe20", "stripe22", "stripe23");
    private static final int LEAST_TESTS = 130;
    private static final int MINUTES = 6;

    private final Platform platform;

    NodeSdkIT(Platform platform) {
        this.platform = platform;
    }

    /** All at once: most of the time they wait for disputes, refunds and payers of test mode. */
    @Test
    void speaksTheWireWithEachMajor() throws IOException, InterruptedException {
        new Run("npm", Map.of(), "npm", "ci", "--no-audit", "--no-fund", "--prefer-offline").said();
        List<Run> runs = new ArrayList<>();
        for (String sdk : SDKS) {
            Map<String, String> environment = Map.of(
                    "STRIPE_PACKAGE",
                    sdk,
                    "VIGIA_URL",
                    platform.url(),
                    "VIGIA_HOME",
                    platform.home().toString());
            runs.add(new Run(sdk, environment, "node", "--test-reporter=tap", "suite.mjs"));
        }
        for (Run run : runs) {
            String said = run.said();
            assertTrue(said.contains("\n# fail 0\n") && said.contains("\n# skipped 0\n"), said);
            assertTrue(tests(said) >= LEAST_TESTS, run.name + " ran only " + tests(said) + " tests");
        }
    }

    private static int tests(String said) {
        int at = said.lastIndexOf("\n# tests ") + 9;
        return Integer.parseInt(said.substring(at, said.indexOf('\n', at)).strip());
    }

    /** One program, whose words go to a file. */
    private static final class Run {
        private final String name;
        private final Path output;
        private final Process process;

        Run(String name, Map<String, String> environment, String... command) throws IOException {
            this.name = name;
            output = Files.createTempFile(name, ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(SUITE.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        }

        String said() throws IOException, InterruptedException {
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) {
                process.destroyForcibly();
            }
            String said = Files.readString(output);
            assertTrue(ended, () -> name + " took too long: " + said);
            assertEquals(0, process.exitValue(), name + ": " + said);
            return said;
        }
    }
}
