package io.vigia;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vigia.SourceTree.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every package says what it is. */
class PackageInfoTests {

    @Test
    void everyPackageIsIntroduced() {
        Set<Path> packages =
                SourceTree.main().map(file -> file.path().getParent()).collect(Collectors.toSet());
        assertFalse(packages.isEmpty());
        for (Path folder : packages) {
            assertTrue(Files.exists(folder.resolve("package-info.java")), folder::toString);
        }
    }

    @Test
    void introductionsSaySomething() {
        SourceTree.main()
                .filter(SourceFile::isPackageInfo)
                .forEach(file -> assertTrue(file.text().startsWith("/**"), file::name));
    }
}
