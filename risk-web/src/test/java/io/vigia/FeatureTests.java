package io.vigia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Every package belongs to one feature of the list, and a feature uses only those before it. */
@AnalyzeClasses(packages = "io.vigia", importOptions = ImportOption.DoNotIncludeTests.class)
class FeatureTests {

    /** The table of contents, in the order of dependency. */
    private static final List<String> FEATURES = List.of(
            ("kernel platform events audit accounts apikeys onboarding customers terminals lists signals velocity "
                            + "scoring rulesets decisions payments ledger settlement reconciliation reviews cases alerts "
                            + "support quotes webhooks sandbox")
                    .split(" "));

    @ArchTest
    static final ArchRule featuresUseOnlyEarlierFeatures = classes()
            .that()
            .resideInAnyPackage("io.vigia.domain..", "io.vigia.service..", "io.vigia.api..", "io.vigia.portal..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should(new ArchCondition<>("use only earlier features") {
                @Override
                public void check(JavaClass from, ConditionEvents events) {
                    if (place(from) < 0) {
                        events.add(SimpleConditionEvent.violated(from, from.getName() + " is in no known feature"));
                    }
                    from.getDirectDependenciesFromSelf().stream()
                            .filter(FeatureTests::looksAhead)
                            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
                }
            });

    private static boolean looksAhead(Dependency dependency) {
        JavaClass from = dependency.getOriginClass();
        JavaClass to = dependency.getTargetClass();
        return isOfAFeature(to)
                && place(to) > place(from)
                && (layer(from).equals(layer(to)) || !mayAskAnyService(from));
    }

    /**
     * The frames of the doors find out who is calling, and a page shows in one place what a person looks for there, so
     * they may ask services of later features; never another feature's resource or page.
     */
    private static boolean mayAskAnyService(JavaClass type) {
        return type.getPackageName().startsWith("io.vigia.portal.")
                || type.getPackageName().equals("io.vigia.api.platform");
    }

    private static boolean isOfAFeature(JavaClass type) {
        return type.getPackageName().startsWith("io.vigia.")
                && !type.getPackageName().startsWith("io.vigia.rules");
    }

    private static String layer(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    /** Where a type's feature, the fourth word of its package, stands in the table of contents. */
    private static int place(JavaClass type) {
        String[] words = type.getPackageName().split("\\.");
        return words.length > 3 ? FEATURES.indexOf(words[3]) : -1;
    }
}
