package org.stet.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reads the imports of every class: the rooms for what comes in stand on floors, and those for what goes out stand apart. */
class WallsTest {
    private static final String HOUSE = "org.stet.formats.";

    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("intake", 0),
            Map.entry("metadata", 1),
            Map.entry("transcript", 2),
            Map.entry("prose", 3),
            Map.entry("word", 3),
            Map.entry("http", 3),
            Map.entry("feed", 4),
            Map.entry("archive", 4),
            Map.entry("web", 4),
            Map.entry("json", 3),
            Map.entry("pdf", 3),
            Map.entry("html", 3),
            Map.entry("people", 3),
            Map.entry("caption", 3),
            Map.entry("input", 5),
            Map.entry("output.writing", 1),
            Map.entry("output.text", 2),
            Map.entry("output.json", 2),
            Map.entry("output.table", 2),
            Map.entry("output.brat", 2),
            Map.entry("output.tei", 2),
            Map.entry("output.page", 2),
            Map.entry("output.sarif", 2),
            Map.entry("output.annotation", 3),
            Map.entry("output", 5));

    private static final JavaClasses FORMATS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stet.formats");

    @Test
    void everyRoomStandsOnAFloor() {
        assertThat(FORMATS.stream().map(type -> room(type.getPackageName())).distinct())
                .containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
    }

    @Test
    void importsPointDownwardsOnly() {
        assertThat(notDownwards()).isEmpty();
    }

    @Test
    void whatGoesOutKnowsNothingOfWhatComesIn() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + "output..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(HOUSE + "intake..", HOUSE + "metadata..", HOUSE + "input..")
                .check(FORMATS);
    }

    @Test
    void formatsKnowNothingOfHowAReadingComesAbout() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.stet", "org.stet.tagging..", "org.stet.language..", "org.stet.quotation..")
                .check(FORMATS);
    }

    private static List<String> notDownwards() {
        return FORMATS.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !isDownwards(dependency))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static boolean isDownwards(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        String from = dependency.getOriginClass().getPackageName();
        String to = target.getPackageName();
        return from.equals(to)
                || !to.startsWith(HOUSE)
                || FLOORS.getOrDefault(room(from), -1) > FLOORS.getOrDefault(room(to), 9);
    }

    private static String room(String name) {
        return name.substring(HOUSE.length());
    }
}
