package io.vigia.service.onboarding.screening;

import io.vigia.screening.published.ListPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder into which files of lists are put. A file is given the word {@code taking} before its name when it is read, and
 * {@code taken} or {@code refused} afterwards, so that none is looked at twice and one that comes meanwhile is not missed.
 */
final class DropFolder {

    private static final String TAKING = "taking.";

    private final Path folder;

    DropFolder(Path folder) {
        this.folder = folder;
    }

    /** What lies there, with what was begun before and not ended. */
    Map<Path, byte[]> waiting() throws IOException {
        for (Path file : named("")) {
            move(file, TAKING + file.getFileName());
        }
        Map<Path, byte[]> waiting = new TreeMap<>();
        for (Path file : named(TAKING)) {
            waiting.put(file, Files.readAllBytes(file));
        }
        return waiting;
    }

    /** @param outcome the word that files have before their names from now on */
    void done(Collection<Path> files, String outcome) throws IOException {
        for (Path file : files) {
            move(file, outcome + '.' + file.getFileName().toString().substring(TAKING.length()));
        }
    }

    private void move(Path file, String name) throws IOException {
        try {
            Files.move(file, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException elsewhere) {
            return; // another node of the same home was quicker
        }
    }

    private List<Path> named(String word) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> isList(file.getFileName().toString(), word))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isList(String name, String word) {
        for (ListPart part : ListPart.values()) {
            if (name.startsWith(word + part.name().toLowerCase(Locale.ROOT) + '.')) {
                return true;
            }
        }
        return false;
    }
}
