package io.vigia.tools.screening;

import io.vigia.screening.Screening;
import io.vigia.screening.published.ListException;
import io.vigia.screening.published.ListPart;
import io.vigia.screening.published.ListReader;
import io.vigia.tools.UsageException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code ./risk sanctions load FILE…}: checks files of sanction lists and puts them where the platform of this home finds
 * them, within ten seconds if it runs and else when it starts.
 */
public final class SanctionsCommand {

    private final Path home;
    private final PrintStream out;

    /** @param home the platform's RISK_HOME */
    public SanctionsCommand(Path home, PrintStream out) {
        this.home = home;
        this.out = out;
    }

    /** @param words the words after {@code sanctions} */
    public void run(List<String> words) throws IOException {
        if (words.size() < 2 || !words.get(0).equals("load")) {
            throw new UsageException("usage: ./risk sanctions load FILE…");
        }
        Map<ListPart, byte[]> parts = new EnumMap<>(ListPart.class);
        for (String name : words.subList(1, words.size())) {
            try {
                byte[] content = Files.readAllBytes(Path.of(name));
                parts.put(ListPart.of(content), content);
            } catch (ListException e) {
                throw new UsageException(name + ": " + e.getMessage());
            }
        }
        try {
            Screening screening = new Screening(ListReader.parties(parts));
            out.println(screening.size() + " parties with " + screening.names() + " names");
        } catch (ListException e) {
            throw new UsageException(e.getMessage());
        }
        Path folder = Files.createDirectories(home.resolve("sanctions"));
        for (Map.Entry<ListPart, byte[]> part : parts.entrySet()) {
            String name = part.getKey().name().toLowerCase(Locale.ROOT)
                    + (part.getKey() == ListPart.UN_CONSOLIDATED ? ".xml" : ".csv");
            Path waiting = Files.write(folder.resolve('.' + name), part.getValue());
            Files.move(waiting, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            out.println(part.getKey() + " is at " + folder.resolve(name));
        }
    }
}
