package io.vigia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Who may import whom: rules ← domain ← service ← api and portal, two doors that do not know each other. */
@AnalyzeClasses(packages = "io.vigia", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String JPA = "jakarta.persistence..";

    @ArchTest
    void everyLayerIsScanned(JavaClasses scanned) {
        for (String layer : List.of("rules", "domain", "service", "api", "portal")) {
            assertTrue(scanned.stream().anyMatch(type -> type.getPackageName().startsWith("io.vigia." + layer)), layer);
        }
    }

    @ArchTest
    static final ArchRule rulesNeedOnlyTheJdk = classes()
            .that(resideInAPackage("io.vigia.rules.."))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("io.vigia.rules..", "java.lang..", "java.util..", "java.math..", "java.time.."));

    @ArchTest
    static final ArchRule rulesAreAPipeline = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("compiler")
            .definedBy("io.vigia.rules")
            .layer("eval")
            .definedBy("io.vigia.rules.eval")
            .layer("check")
            .definedBy("io.vigia.rules.check")
            .layer("syntax")
            .definedBy("io.vigia.rules.syntax")
            .layer("ast")
            .definedBy("io.vigia.rules.ast")
            .layer("host")
            .definedBy("io.vigia.rules.host")
            .whereLayer("host")
            .mayNotAccessAnyLayer()
            .whereLayer("ast")
            .mayOnlyAccessLayers("host")
            .whereLayer("syntax")
            .mayOnlyAccessLayers("ast", "host")
            .whereLayer("check")
            .mayOnlyAccessLayers("ast", "host")
            .whereLayer("eval")
            .mayOnlyAccessLayers("ast", "host");

    @ArchTest
    static final ArchRule outsidersSeeOnlyTheFaceOfRules = noClasses()
            .that()
            .resideOutsideOfPackage("io.vigia.rules..")
            .should(dependOnClassesThat(resideInAnyPackage(
                    "io.vigia.rules.ast..",
                    "io.vigia.rules.syntax..",
                    "io.vigia.rules.check..",
                    "io.vigia.rules.eval..")));

    /** EclipseLink is among the allowed because the build weaves it into the entities; the next rule looks at the source. */
    @ArchTest
    static final ArchRule domainKnowsNoFramework = classes()
            .that(resideInAPackage("io.vigia.domain.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.vigia.domain..",
                    "io.vigia.rules..",
                    "java..",
                    JPA,
                    "jakarta.validation..",
                    "org.eclipse.persistence.."));

    @ArchTest
    void domainImportsNothingOfEclipseLink(JavaClasses scanned) {
        SourceTree.main()
                .filter(file -> file.isIn("io/vigia/domain"))
                .forEach(file -> assertTrue(!file.text().contains("org.eclipse"), file::name));
    }

    @ArchTest
    static final ArchRule entitiesHaveVerbsNotSetters = noMethods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("io.vigia.domain.."))
            .should()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule servicesKnowNoWeb = noClasses()
            .that(resideInAPackage("io.vigia.service.."))
            .should(dependOnClassesThat(resideInAnyPackage(
                    "io.vigia.api..",
                    "io.vigia.portal..",
                    "jakarta.ws.rs..",
                    "jakarta.faces..",
                    "jakarta.servlet..",
                    "org.primefaces..")));

    @ArchTest
    static final ArchRule apiKnowsNoPortal = noClasses()
            .that(resideInAPackage("io.vigia.api.."))
            .should(dependOnClassesThat(
                    resideInAnyPackage("io.vigia.portal..", "jakarta.faces..", "org.primefaces..")));

    @ArchTest
    static final ArchRule portalKnowsNoApi = noClasses()
            .that(resideInAPackage("io.vigia.portal.."))
            .should(dependOnClassesThat(resideInAnyPackage("io.vigia.api..", "jakarta.ws.rs..")));

    @ArchTest
    static final ArchRule doorsNeverTouchTheDatabase = noClasses()
            .that(resideInAnyPackage("io.vigia.api..", "io.vigia.portal.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(JPA, "java.sql..", "javax.sql.."))
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository");
}
