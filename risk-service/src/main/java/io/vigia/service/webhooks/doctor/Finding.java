package io.vigia.service.webhooks.doctor;

import java.util.List;
import java.util.Locale;

/**
 * What one step of an examination found, for a page to put into the reader's words.
 *
 * @param word names the text, within those of the step
 * @param values what goes into its blanks
 * @param tookMillis how long the step took, or null if that says nothing
 */
public record Finding(Step step, Verdict verdict, String word, List<Object> values, Integer tookMillis) {

    static Finding good(Step step, String word, Object... values) {
        return new Finding(step, Verdict.GOOD, word, List.of(values), null);
    }

    static Finding care(Step step, String word, Object... values) {
        return new Finding(step, Verdict.CARE, word, List.of(values), null);
    }

    static Finding bad(Step step, String word, Object... values) {
        return new Finding(step, Verdict.BAD, word, List.of(values), null);
    }

    static Finding skipped(Step step) {
        return new Finding(step, Verdict.SKIPPED, "skipped", List.of(), null);
    }

    Finding took(long millis) {
        return new Finding(step, verdict, word, values, (int) millis);
    }

    /** The key of its text. */
    public String key() {
        return verdict == Verdict.SKIPPED
                ? "doctor.skipped"
                : "doctor." + step.name().toLowerCase(Locale.ROOT) + "." + word;
    }
}
