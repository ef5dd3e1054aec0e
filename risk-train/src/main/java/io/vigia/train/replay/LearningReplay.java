package io.vigia.train.replay;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.vigia.domain.scoring.serving.ScoringSettings.Choices;
import io.vigia.domain.scoring.training.TrainingChoices;
import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import io.vigia.tools.http.Target;
import io.vigia.tools.traffic.Column;
import io.vigia.tools.traffic.TrafficReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * {@code ./risk replay FILE --learn yes}: eight weeks of a labelled history told to the platform day by day. A test clock goes along,
 * frauds are reported a week late, the platform trains by its own weekly plan, and each new model is promoted. Offline the same code gets
 * the same history. In the end both are asked how well they ordered the last week.
 */
public final class LearningReplay {

    private static final Set<String> OPTIONS =
            Set.of("learn", "from", "weeks", "payers", "connections", "url", "key", "run");
    private static final int WEEK = 7;
    private static final int WHOLE = 100;
    private static final int LINES_FROM = 99;

    private final Path home;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream progress;

    /**
     * Prepares the command.
     *
     * @param home the folder of a running platform without payments
     * @param out where the figures go
     * @param progress where the lines go that are for people alone
     */
    public LearningReplay(Path home, Map<String, String> environment, PrintStream out, PrintStream progress) {
        this.home = home;
        this.environment = environment;
        this.out = out;
        this.progress = progress;
    }

    /** Replays the file that the words name. */
    public void run(List<String> words) throws IOException, InterruptedException, SQLException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        if (arguments.rest().size() != 1) {
            throw new UsageException(
                    "usage: ./risk replay FILE --learn yes [--from DATE] [--weeks 8] [--payers PERCENT]");
        }
        SortedMap<LocalDate, List<Told>> days = read(arguments);
        Target target = Target.of(arguments, home);
        JsonObject owner = JsonParser.parseString(Files.readString(home.resolve("demo.json")))
                .getAsJsonObject()
                .getAsJsonObject("users")
                .getAsJsonObject("owner");
        int lanes = (int) arguments.number("connections", 2, 1);
        String run = arguments.text("run").orElse("learn-" + UUID.randomUUID());
        long start = System.nanoTime();
        try (Behind behind = new Behind(home, environment);
                Live live = new Live(target, lanes, run)) {
            behind.requireEmpty();
            Desk desk = new Desk(target.base(), owner);
            LocalDate first = days.firstKey();
            DayOfWeek day = first.getDayOfWeek();
            TrainingChoices choices = new TrainingChoices(day, WEEK, WEEK, WEEK);
            List<String> rules = live.switchRulesOff();
            live.time(start(first));
            try {
                desk.lines(LINES_FROM, WHOLE);
                desk.plan(choices);
                tell(days, new Sides(live, desk, behind, choices));
            } finally {
                desk.plan(TrainingChoices.STANDARD);
                desk.lines(Choices.STANDARD.elevatedFrom(), Choices.STANDARD.highestFrom());
                live.forgetTime();
                live.switchRulesOn(rules);
            }
            new Comparison(days, behind.vectors()).print(out, (System.nanoTime() - start) / 1e9);
        }
    }

    private record Sides(Live live, Desk desk, Behind behind, TrainingChoices choices) {}

    private void tell(SortedMap<LocalDate, List<Told>> days, Sides sides)
            throws IOException, InterruptedException, SQLException {
        Offline offline = new Offline(sides.choices);
        Instant next = sides.choices.next(start(days.firstKey()));
        for (LocalDate day = days.firstKey(); !day.isAfter(days.lastKey()); day = day.plusDays(1)) {
            Instant now = start(day.plusDays(1));
            long before = sides.behind.trainings();
            sides.live.time(now);
            if (!next.isAfter(now)) {
                next = sides.choices.next(now);
                if (sides.behind.trainings() == before) {
                    throw new SQLException("The platform has not trained by its plan");
                }
                String model = sides.behind.trained();
                offline.train(now, progress::println);
                if (!model.isEmpty()) {
                    sides.desk.promote(model);
                }
            }
            List<Told> payments = days.getOrDefault(day, List.of());
            sides.live.pay(payments);
            payments.forEach(offline::pay);
            List<Told> known = days.getOrDefault(day.minusDays(WEEK), List.of()).stream()
                    .filter(Told::fraud)
                    .toList();
            sides.live.label(known);
            known.forEach(told -> offline.label(told, now));
            progress.println(day + ": " + payments.size() + " payments, " + known.size() + " frauds of "
                    + day.minusDays(WEEK) + " known");
        }
    }

    private SortedMap<LocalDate, List<Told>> read(Arguments arguments) throws IOException {
        Path file = Path.of(arguments.rest().get(0));
        if (!Files.isRegularFile(file)) {
            throw new UsageException("There is no file " + file);
        }
        Instant from = arguments.moment("from").orElse(Instant.MIN);
        long weeks = arguments.number("weeks", 8, 2);
        long payers = arguments.number("payers", WHOLE, 1);
        SortedMap<LocalDate, List<Told>> days = new TreeMap<>();
        try (TrafficReader rows = TrafficReader.open(file)) {
            while (rows.hasNext()) {
                Told told = new Told(rows.next());
                if (told.row().occurredAt().isBefore(from)) {
                    continue;
                }
                if (!days.isEmpty() && !told.day().isBefore(days.firstKey().plusWeeks(weeks))) {
                    break;
                }
                if (Math.floorMod(told.row().get(Column.CUSTOMER).hashCode(), WHOLE) < payers) {
                    days.computeIfAbsent(told.day(), day -> new ArrayList<>()).add(told);
                }
            }
        }
        if (days.isEmpty()) {
            throw new UsageException("There is no payment in " + file + " from then on");
        }
        return days;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
