package io.vigia.domain.rulesets;

import io.vigia.rules.host.Problem;
import java.util.List;

/**
 * What became of a file of rules, line by line.
 *
 * @param dryRun whether nothing was to be kept
 * @param lines one for each rule of the file, in its order
 */
public record ImportReport(boolean dryRun, List<Line> lines) {

    /** What became of a line. */
    public enum Status {
        /** It is a rule now. */
        CREATED,
        /** It would be one, but nothing was kept. */
        READY,
        /** There is such a rule already, or further up in the file. */
        DUPLICATE,
        /** It is no rule. */
        REFUSED
    }

    /**
     * A rule of the file.
     *
     * @param number the line's, from 1
     * @param text in canonical form, or as it was written if it is refused
     * @param ruleId the public id of the rule that was made, or of the one that there was; or null
     * @param problems what is wrong with it, their columns counted in the line
     */
    public record Line(int number, Status status, String text, String ruleId, List<Problem> problems) {}

    public ImportReport {
        lines = List.copyOf(lines);
    }

    /** How many lines have a status. */
    public long count(Status status) {
        return lines.stream().filter(line -> line.status == status).count();
    }
}
