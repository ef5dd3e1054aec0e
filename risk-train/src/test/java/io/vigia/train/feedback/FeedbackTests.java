package io.vigia.train.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.tools.UsageException;
import io.vigia.train.history.Histories;
import io.vigia.train.history.HistoryReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedbackTests {

    @TempDir
    private Path folder;

    @Test
    void everyPolicyIsPlayedAndOnlyExplorationLetsFraudsPassOnPurpose() throws IOException {
        String printed = play(63);
        for (Policy policy : Policy.values()) {
            assertTrue(figure(printed, policy.name().toLowerCase(Locale.ROOT) + "_ap") > 0.5, printed);
        }
        assertTrue(figure(printed, "oracle_recall") > 0.5, printed);
        assertEquals(0, figure(printed, "drop_blocked_value_let_pass"));
        assertTrue(figure(printed, "explore_5_value_let_pass") > 0, printed);
        assertTrue(figure(printed, "explore_5_value_let_pass") < 0.3, printed);
    }

    @Test
    void needsMoreThanSevenWeeks() {
        assertThrows(UsageException.class, () -> play(48));
    }

    private String play(int days) throws IOException {
        Path file = folder.resolve("payments.csv");
        Histories.write(file, LocalDate.of(2019, 1, 1), days, 3);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Feedback(HistoryReader.read(List.of(file)), new PrintStream(out, true, StandardCharsets.UTF_8)).run();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static double figure(String printed, String name) {
        Matcher matcher =
                Pattern.compile("(?m)^bench: feedback_" + name + " (\\S+)$").matcher(printed);
        assertTrue(matcher.find(), printed);
        return Double.parseDouble(matcher.group(1));
    }
}
