package vn.thidua.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What every service does in the same way: the recipe for a service, as far as a rule can say it. */
public final class RecipeRules {

    private static final Set<String> WHO = Set.of("Command", "Actor");

    /** The usual adapters, and the technical ones that say in their package what they are for. */
    private static final List<String> ADAPTERS =
            List.of("web", "mongo", "messages", "replica", "schedule", "office", "shipped");

    private RecipeRules() {}

    static List<ArchRule> of(String root) {
        return List.of(
                adaptersHaveTheUsualNames(root),
                useCasesTakeTheActorFirst(root),
                eventsAreSealed(root),
                controllersKnowNoRepository(root),
                faultsAreMadeOfTheirCodes(root));
    }

    public static ArchRule adaptersHaveTheUsualNames(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*.*..")
                .should()
                .resideInAnyPackage(
                        ADAPTERS.stream().map(it -> root + ".*." + it + "..").toArray(String[]::new))
                .as("adapters of " + root + " are called " + String.join(", ", ADAPTERS));
    }

    /** Who, which, what, when: anyone who reads a call sees first in whose name it is made. */
    public static ArchRule useCasesTakeTheActorFirst(String root) {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(describe(
                        "UseCase", it -> it.getRawType().getSimpleName().equals("UseCase")))
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(root + "..")
                .should(new ArchCondition<>("take who asks before anything else") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var later = method.getRawParameterTypes().stream()
                                .skip(1)
                                .map(JavaClass::getSimpleName)
                                .anyMatch(WHO::contains);
                        events.add(new SimpleConditionEvent(
                                method, !later, method.getFullName() + " takes who asks after something else"));
                    }
                })
                .allowEmptyShould(true);
    }

    /** A code that is only a text would be missing in the description of the interface. */
    public static ArchRule faultsAreMadeOfTheirCodes(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callConstructorWhere(describe(
                        "of a fault", it -> it.getTargetOwner().getSimpleName().equals("Fault")))
                .as("faults are made by FaultCode.at, of a constant of an enum");
    }

    public static ArchRule eventsAreSealed(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".*")
                .and()
                .areTopLevelClasses()
                .and()
                .haveSimpleNameEndingWith("Event")
                .should(new ArchCondition<>("be sealed interfaces") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(
                                type,
                                type.isInterface() && type.reflect().isSealed(),
                                type.getName() + " is no sealed interface"));
                    }
                })
                .allowEmptyShould(true);
    }

    /** What may be seen by whom is a matter of the domain: reads go through use cases too. */
    public static ArchRule controllersKnowNoRepository(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".*.web..")
                .should()
                .dependOnClassesThat(describe("are repositories", RecipeRules::isRepository))
                .allowEmptyShould(true);
    }

    private static boolean isRepository(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getAllRawInterfaces().stream())
                .anyMatch(it -> it.getSimpleName().equals("AggregateRepository"));
    }
}
