package io.vigia.train.bench;

import io.vigia.tools.UsageException;
import io.vigia.train.history.History;
import io.vigia.train.history.Split;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The weeks that models are tested on. */
final class Folds {

    /** Where the test weeks of the Handbook's chapter 5 begin. */
    private static final List<LocalDate> TEST = Stream.of("2018-08-08", "2018-08-15", "2018-08-22", "2018-08-29")
            .map(LocalDate::parse)
            .toList();

    /** Where the weeks begin on which chapter 5 chooses, and we chose. */
    private static final List<LocalDate> VALIDATION = Stream.of("2018-07-04", "2018-07-11", "2018-07-18", "2018-07-25")
            .map(LocalDate::parse)
            .toList();

    private static final int LEAST_TRAIN_DAYS = 7;
    private static final int USUAL_COUNT = 4;

    private final History history;

    Folds(History history) {
        this.history = history;
    }

    /** The test weeks of chapter 5 that the history has; else its last weeks. */
    List<LocalDate> test() {
        List<LocalDate> known = TEST.stream().filter(this::has).toList();
        if (!known.isEmpty()) {
            return known;
        }
        List<LocalDate> last = new ArrayList<>();
        for (int weeks = USUAL_COUNT; weeks > 0; weeks--) {
            LocalDate week = history.end().minusDays((long) weeks * Split.TEST_DAYS);
            if (has(week)) {
                last.add(week);
            }
        }
        if (last.isEmpty()) {
            throw new UsageException("The history is too short: it needs " + LEAST_TRAIN_DAYS + " days to learn from, "
                    + Split.DELAY_DAYS + " until their labels are known, and " + Split.TEST_DAYS + " to test on");
        }
        return last;
    }

    /** The weeks of chapter 5 to choose on that the history has. */
    List<LocalDate> validation() {
        return VALIDATION.stream().filter(this::has).toList();
    }

    /** The weeks that begin on a day; a last one that is not whole counts only if there is no other. */
    List<LocalDate> from(LocalDate day) {
        List<LocalDate> weeks = new ArrayList<>();
        for (LocalDate week = day; has(week); week = week.plusDays(Split.TEST_DAYS)) {
            weeks.add(week);
        }
        if (weeks.isEmpty() && enoughBefore(day) && day.isBefore(history.end())) {
            weeks.add(day);
        }
        if (weeks.isEmpty()) {
            throw new UsageException("--test-from: the history goes from " + history.firstDay() + " to "
                    + history.end().minusDays(1) + "; it must have the days from " + day + " on and "
                    + (LEAST_TRAIN_DAYS + Split.DELAY_DAYS) + " before them");
        }
        return weeks;
    }

    private boolean has(LocalDate week) {
        return enoughBefore(week) && !history.end().isBefore(week.plusDays(Split.TEST_DAYS));
    }

    private boolean enoughBefore(LocalDate week) {
        return !history.firstDay().isAfter(week.minusDays(LEAST_TRAIN_DAYS + Split.DELAY_DAYS));
    }
}
