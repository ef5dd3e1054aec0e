package io.vigia;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Everything that is stored is named where EclipseLink looks: in the unit that runs and in the one that is woven. */
@AnalyzeClasses(packages = "io.vigia", importOptions = ImportOption.DoNotIncludeTests.class)
class PersistenceUnitTests {

    private static final Pattern LISTED = Pattern.compile("<class>([^<]+)</class>");

    @ArchTest
    void theUnitThatRunsNamesAll(JavaClasses scanned) throws IOException {
        Set<String> stored = named(scanned, mapped().or(annotatedWith(Converter.class)), "io.vigia");
        assertFalse(stored.isEmpty());
        assertEquals(stored, listed("../risk-service/src/main/resources/META-INF/persistence.xml"));
    }

    @ArchTest
    void theUnitThatIsWovenNamesAllOfTheDomain(JavaClasses scanned) throws IOException {
        Set<String> stored = named(scanned, mapped().or(annotatedWith(Converter.class)), "io.vigia.domain");
        assertFalse(stored.isEmpty());
        assertEquals(stored, listed("../risk-domain/src/weaving/META-INF/persistence.xml"));
    }

    private static DescribedPredicate<CanBeAnnotated> mapped() {
        return annotatedWith(Entity.class)
                .or(annotatedWith(MappedSuperclass.class))
                .or(annotatedWith(Embeddable.class));
    }

    private static Set<String> named(JavaClasses scanned, DescribedPredicate<CanBeAnnotated> wanted, String root) {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : scanned) {
            if (type.getPackageName().startsWith(root) && wanted.test(type)) {
                names.add(type.getName());
            }
        }
        return names;
    }

    private static Set<String> listed(String unit) throws IOException {
        Set<String> names = new TreeSet<>();
        LISTED.matcher(Files.readString(Path.of(unit))).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
