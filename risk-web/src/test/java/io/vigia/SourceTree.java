package io.vigia;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The Java files of all modules as they are written. */
final class SourceTree {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private SourceTree() {}

    /** What is shipped. */
    static Stream<SourceFile> main() {
        return under("src/main/java");
    }

    static Stream<SourceFile> tests() {
        return under("src/test/java");
    }

    private static Stream<SourceFile> under(String folder) {
        return modules()
                .map(module -> module.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(SourceTree::files);
    }

    private static Stream<Path> modules() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<SourceFile> files(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new SourceFile(sources, file))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file of a source folder. */
    record SourceFile(Path sources, Path path) {

        /** Where it stands in the project. */
        String name() {
            return ROOT.relativize(path).toString();
        }

        /** The folder of its package, relative to the source folder. */
        Path folder() {
            return sources.relativize(path.getParent());
        }

        boolean isIn(String folder) {
            return folder().startsWith(folder);
        }

        boolean isPackageInfo() {
            return path.endsWith("package-info.java");
        }

        List<String> lines() {
            try {
                return Files.readAllLines(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String text() {
            return String.join("\n", lines());
        }
    }
}
