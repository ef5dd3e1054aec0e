package io.vigia.train.merchant;

import io.vigia.domain.scoring.model.ModelFile;
import io.vigia.domain.scoring.model.TrainingFacts;
import io.vigia.domain.scoring.model.file.ModelFormat;
import io.vigia.domain.scoring.quality.Maturity;
import io.vigia.domain.scoring.serving.ModelFamily;
import io.vigia.tools.Arguments;
import io.vigia.tools.UsageException;
import io.vigia.tools.bench.BenchDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code ./risk train}: makes a model of an account's payments, or of those in a file. */
public final class TrainCommand {

    private static final Set<String> OPTIONS = Set.of("from", "account", "mode", "family", "as-of", "out");

    private final Path home;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Instant now;

    /**
     * Prepares the command.
     *
     * @param home the folder of the platform
     * @param environment where {@code RISK_DB_URL} may name its database
     * @param now the present
     */
    public TrainCommand(Path home, Map<String, String> environment, PrintStream out, Instant now) {
        this.home = home;
        this.environment = environment;
        this.out = out;
        this.now = now;
    }

    /**
     * Trains.
     *
     * @param words the words after {@code train}
     * @return whether there is a model; if not, there was too little to learn from
     */
    public boolean run(List<String> words) throws IOException, SQLException {
        Arguments arguments = Arguments.parse(words, OPTIONS);
        if (!arguments.rest().isEmpty()) {
            throw new UsageException("usage: ./risk train --mode live|test [--family card|voucher|wallet]"
                    + " [--account acct_…] [--from FILE|demo] [--as-of DATE] [--out FILE]");
        }
        boolean live = live(arguments);
        ModelFamily family = family(arguments.text("family").orElse("card"));
        Instant asOf = arguments.moment("as-of").orElse(now);
        Source source = source(arguments, live, family, asOf);
        String provenance = live ? TrainingFacts.MERCHANT : TrainingFacts.SYNTHETIC_DEMO;
        Learning.Result result =
                new Learning(family, provenance, source.maturity).of(source.observed, asOf, out::println);
        if (result.model() == null) {
            return false;
        }
        write(result.model(), arguments.text("out"), family);
        return true;
    }

    private static ModelFamily family(String word) {
        return ModelFamily.of(word)
                .orElseThrow(() -> new UsageException("--family is card, voucher or wallet, not " + word));
    }

    /** Payments of test mode are made up, whoever made them up, and the model says so. */
    private static boolean live(Arguments arguments) {
        String mode = arguments.text("mode").orElse("");
        if (!mode.equals("live") && !mode.equals("test")) {
            throw new UsageException("--mode is live or test; models of test payments are labelled SYNTHETIC-DEMO");
        }
        return mode.equals("live");
    }

    private record Source(List<Observed> observed, Duration maturity) {}

    private Source source(Arguments arguments, boolean live, ModelFamily family, Instant asOf)
            throws IOException, SQLException {
        Optional<String> from = arguments.text("from");
        if (from.isPresent() && from.get().equals(DemoSource.NAME)) {
            if (live) {
                throw new UsageException("The demo's payments are made up: --mode test");
            }
            return new Source(DemoSource.read(), Maturity.of(family));
        }
        if (from.isPresent()) {
            return new Source(FileSource.read(Path.of(from.get())), Maturity.of(family));
        }
        try (BenchDatabase database = BenchDatabase.of(home, environment)) {
            DatabaseSource source = new DatabaseSource(database.connection(), live);
            Optional<String> named = arguments.text("account");
            String account = named.isPresent() ? named.get() : source.onlyAccount();
            return new Source(source.read(account, family, asOf), source.maturity(account, family));
        }
    }

    private void write(ModelFile model, Optional<String> named, ModelFamily family) throws IOException {
        byte[] bytes = ModelFormat.bytes(model);
        String checksum = ModelFormat.checksum(bytes);
        Path file = named.map(Path::of).orElseGet(() -> home.resolve("models")
                .resolve(family.word() + "-" + checksum.substring(0, 12) + ".json"));
        if (file.toAbsolutePath().getParent() != null) {
            Files.createDirectories(file.toAbsolutePath().getParent());
        }
        Files.write(file, bytes);
        out.println("Model " + file + " (" + bytes.length + " bytes, SHA-256 " + checksum + ")");
    }
}
