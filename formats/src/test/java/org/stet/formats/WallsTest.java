package org.stet.formats;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final JavaClasses FORMATS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stet.formats");

    @Test
    void inputAndOutputKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..input..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..output..")
                .check(FORMATS);
        noClasses()
                .that()
                .resideInAPackage("..output..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..input..")
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
}
