package io.vigia;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vigia.domain.kernel.EnvironmentId;
import io.vigia.service.platform.Caller;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;

/** What holds for services, repositories and time: permission, scope, transaction, one clock. */
@AnalyzeClasses(packages = "io.vigia", importOptions = ImportOption.DoNotIncludeTests.class)
class ServiceTests {

    private static final String SERVICES = "io.vigia.service..";

    @ArchTest
    static final ArchRule everyServiceMethodAsksTheCaller = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage(SERVICES))
            .and()
            .areDeclaredInClassesThat(simpleNameEndingWith("Service"))
            .should(new ArchCondition<>("call Caller.require") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean asks = method.getMethodCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Caller.class)
                                    && call.getName().equals("require"));
                    if (!asks) {
                        events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " never asks the caller"));
                    }
                }
            });

    @ArchTest
    static final ArchRule everyServiceMethodRunsInATransaction = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAPackage(SERVICES))
            .and()
            .areDeclaredInClassesThat(simpleNameEndingWith("Service"))
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule servicesNeverCallServices = noClasses()
            .that(simpleNameEndingWith("Service"))
            .should(new ArchCondition<>("depend on another service") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    service.getDirectDependenciesFromSelf().stream()
                            .filter(d -> d.getTargetClass().getPackageName().startsWith("io.vigia.service"))
                            .filter(d -> d.getTargetClass().getSimpleName().endsWith("Service"))
                            .filter(d -> !d.getTargetClass().equals(service))
                            .forEach(d -> events.add(SimpleConditionEvent.satisfied(d, d.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule repositoriesAreScoped = methods()
            .that()
            .areDeclaredInClassesThat(simpleNameEndingWith("Repository"))
            .and()
            .areDeclaredInClassesThat()
            .areInterfaces()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..accounts..", "..apikeys..") // they establish the scope
            .should(new ArchCondition<>("take an EnvironmentId first") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean scoped = !method.getRawParameterTypes().isEmpty()
                            && method.getRawParameterTypes().get(0).isEquivalentTo(EnvironmentId.class);
                    if (!scoped) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is not scoped"));
                    }
                }
            });

    /** {@code System.nanoTime} tells no time of day, only how long something took. */
    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveSimpleName("ClockProducer")
            .should()
            .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "asks the machine for the time",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callConstructor(Date.class);
}
