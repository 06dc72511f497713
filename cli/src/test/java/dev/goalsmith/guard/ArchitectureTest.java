package dev.goalsmith.guard;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.goalsmith");

    private static final String[] GENERATED = {"dev.goalsmith.store.table..", "gg.jte.."};

    @Test
    void theEngineKnowsNothingButTheLanguage() {
        classes()
                .that(resideInAPackage("dev.goalsmith.engine.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.goalsmith.engine..",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.math..",
                        "java.text..",
                        "org.jspecify..")
                .check(OURS);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        noClasses()
                .that(not(resideInAPackage("dev.goalsmith.store..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "java.sql..", "org.flywaydb..", "org.sqlite..", "com.zaxxer..")
                .check(OURS);
    }

    @Test
    void theStoreKnowsTheEngineAndTheAppKnowsNeitherPagesNorSpring() {
        noClasses()
                .that(resideInAnyPackage("dev.goalsmith.store..", "dev.goalsmith.app.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.goalsmith.web..", "dev.goalsmith.cli..", "org.springframework..", "jakarta..", "gg.jte..")
                .check(OURS);
        noClasses()
                .that(resideInAPackage("dev.goalsmith.store.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.goalsmith.app..")
                .check(OURS);
    }

    @Test
    void pagesAndCommandsReachWhatIsKeptThroughUseCasesAlone() {
        noClasses()
                .that(resideInAnyPackage("dev.goalsmith.web..", "dev.goalsmith.cli.."))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.goalsmith.store..")
                .check(OURS);
    }

    @Test
    void onlyServingStartsSpring() {
        noClasses()
                .that(resideInAPackage("dev.goalsmith.cli.."))
                .and(not(resideInAPackage("dev.goalsmith.cli.serve..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "dev.goalsmith.web..")
                .check(OURS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"engine", "store", "app", "web", "cli"})
    void conceptsOfARoomStandInOneOrder(String room) {
        slices().matching("dev.goalsmith." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(resideInAPackage("dev.goalsmith.web.boot.."), resideInAPackage("dev.goalsmith.."))
                .check(OURS);
    }

    @Test
    void timeChanceAndZoneArePassedIn() {
        noClasses()
                .that(not(resideInAnyPackage(GENERATED)))
                .and()
                .doNotHaveFullyQualifiedName("dev.goalsmith.cli.Goalsmith")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(LocalTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(Random.class)
                .check(OURS);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Data")
                .orShould()
                .haveSimpleNameEndingWith("Info")
                .check(OURS);
    }
}
