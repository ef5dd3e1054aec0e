package io.vigia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.vigia.domain.customers.TestCard;
import io.vigia.domain.kernel.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Every code has one meaning and is explained in {@code docs/errors.md}. */
@AnalyzeClasses(packages = "io.vigia", importOptions = ImportOption.DoNotIncludeTests.class)
class ErrorCodeTests {

    private final List<String> page = Files.readAllLines(Path.of("../docs/errors.md"));

    ErrorCodeTests() throws IOException {}

    @ArchTest
    void everyCodeIsUnique(JavaClasses scanned) {
        List<String> codes =
                codes(scanned).stream().map(ErrorCode::wire).sorted().toList();
        assertFalse(codes.isEmpty());
        assertEquals(List.copyOf(new TreeSet<>(codes)), codes);
    }

    @ArchTest
    void everyCodeIsExplained(JavaClasses scanned) {
        for (ErrorCode code : codes(scanned)) {
            int heading = page.indexOf("### " + code.wire());
            assertTrue(heading >= 0, () -> "no heading for " + code.wire());
            assertTrue(
                    page.get(heading + 2).startsWith("HTTP " + code.httpStatus() + ", `" + code.type() + "`."),
                    () -> "another status or type than the code's is written under " + code.wire());
        }
    }

    /** Issuers refuse with codes of their own, which lead to the same page. */
    @ArchTest
    void everyRefusalOfATestCardIsExplained(JavaClasses scanned) {
        for (TestCard card : TestCard.values()) {
            if (card.effect().kind() == TestCard.Kind.REFUSED) {
                assertTrue(page.contains("### " + card.effect().code()), card::name);
            }
        }
    }

    private static List<ErrorCode> codes(JavaClasses scanned) {
        List<ErrorCode> codes = new ArrayList<>();
        for (JavaClass type : scanned) {
            if (type.isEnum() && type.isAssignableTo(ErrorCode.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    codes.add((ErrorCode) constant);
                }
            }
        }
        return codes;
    }
}
