package org.stet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads the imports of every class: rooms stand on floors, and nothing looks upwards, sideways or out of the house. */
class LayerTest {
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("org.stet.text", 0),
            Map.entry("org.stet.document", 1),
            Map.entry("org.stet.language", 1),
            Map.entry("org.stet.encoder", 1),
            Map.entry("org.stet.quotation", 2),
            Map.entry("org.stet.tagging", 3),
            Map.entry("org.stet.speaker", 3),
            Map.entry("org.stet.proofreading", 3),
            Map.entry("org.stet.circumstance", 3),
            Map.entry("org.stet.alignment", 4),
            Map.entry("org.stet.attribution", 4),
            Map.entry("org.stet.verification", 5),
            Map.entry("org.stet", 6));

    private static final List<String> OUTSIDE = List.of(
            "java.nio.file.",
            "java.nio.channels.",
            "java.net.",
            "java.sql.",
            "javax.sql.",
            "java.io.File",
            "java.util.logging.");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.stet");

    @Test
    void everyRoomStandsOnAFloor() {
        assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(FLOORS.keySet());
    }

    @Test
    void importsPointDownwardsOnly() {
        assertThat(notDownwards(FLOORS)).isEmpty();
    }

    @Test
    void anImportUpwardsOrSidewaysIsSeen() {
        Map<String, Integer> wrong = new TreeMap<>(FLOORS);
        wrong.put("org.stet.quotation", 3);
        wrong.put("org.stet.text", 5);

        assertThat(notDownwards(wrong))
                .anyMatch(line -> line.contains("org.stet.tagging.RuleTagger") && line.contains("org.stet.quotation."))
                .anyMatch(line -> line.contains("org.stet.quotation.") && line.contains("org.stet.text."));
    }

    @Test
    void roomsDoNotGoInCircles() {
        EvaluationResult circles = SlicesRuleDefinition.slices()
                .matching("org.stet.(**)")
                .should()
                .beFreeOfCycles()
                .evaluate(CORE);
        assertThat(circles.getFailureReport().getDetails()).isEmpty();
    }

    @Test
    void coreKnowsNoPathsNoNetworkNoDatabase() {
        assertThat(dependencies(CORE))
                .noneMatch(name -> OUTSIDE.stream().anyMatch(name::startsWith))
                .contains("java.io.InputStream");
    }

    @Test
    void coreDoesNotPrint() {
        assertThat(CORE.stream()
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .map(Object::toString))
                .isEmpty();
    }

    private static List<String> notDownwards(Map<String, Integer> floors) {
        return CORE.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> !isDownwards(dependency, floors))
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private static boolean isDownwards(Dependency dependency, Map<String, Integer> floors) {
        String from = dependency.getOriginClass().getPackageName();
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        return from.equals(to)
                || !to.startsWith("org.stet")
                || floors.getOrDefault(from, -1) > floors.getOrDefault(to, 9);
    }

    private static List<String> dependencies(JavaClasses classes) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }
}
