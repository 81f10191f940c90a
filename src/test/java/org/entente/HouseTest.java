package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the rooms, and the habits that a machine can hold. */
class HouseTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final int LONGEST = 400;

  private final JavaClasses classes =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.entente");

  @Test
  void nothingPointsBack() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("iri").definedBy("org.entente.iri..")
        .layer("release").definedBy("org.entente.release..")
        .layer("reference").definedBy("org.entente.reference..")
        .layer("extract").definedBy("org.entente.extract..")
        .layer("identity").definedBy("org.entente.identity..")
        .layer("rdf").definedBy("org.entente.rdf..")
        .layer("shape").definedBy("org.entente.shape..")
        .layer("store").definedBy("org.entente.store..")
        .layer("query").definedBy("org.entente.query..")
        .layer("network").definedBy("org.entente.network..")
        .layer("evaluate").definedBy("org.entente.evaluate..")
        .layer("web").definedBy("org.entente.web..")
        .layer("pipeline").definedBy("org.entente")
        .layer("cli").definedBy("org.entente.cli..")
        .whereLayer("cli").mayNotBeAccessedByAnyLayer()
        .whereLayer("pipeline").mayOnlyBeAccessedByLayers("cli")
        .whereLayer("web").mayOnlyBeAccessedByLayers("pipeline", "cli")
        .whereLayer("network").mayOnlyBeAccessedByLayers("web", "pipeline", "cli")
        .whereLayer("evaluate").mayOnlyBeAccessedByLayers("pipeline", "cli")
        .whereLayer("query").mayOnlyBeAccessedByLayers("web", "pipeline", "cli")
        .whereLayer("store").mayOnlyBeAccessedByLayers("query", "network", "evaluate", "web", "pipeline", "cli")
        .whereLayer("shape").mayOnlyBeAccessedByLayers("web", "pipeline", "cli")
        .whereLayer("rdf").mayOnlyBeAccessedByLayers("pipeline", "cli")
        .whereLayer("identity").mayOnlyBeAccessedByLayers("rdf", "pipeline", "cli")
        .whereLayer("extract").mayOnlyBeAccessedByLayers("identity", "rdf", "pipeline", "cli")
        .whereLayer("reference").mayOnlyBeAccessedByLayers("extract", "identity", "rdf", "pipeline", "cli")
        .whereLayer("release").mayOnlyBeAccessedByLayers("reference", "extract", "identity", "rdf", "evaluate", "pipeline", "cli")
        .check(classes);
  }

  @Test
  void shapeAndStoreKnowOnlyJenaAndTheNamesOfThings() {
    noClasses()
        .that().resideInAnyPackage("org.entente.shape..", "org.entente.store..")
        .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.rdf4j..")
        .check(classes);
  }

  @Test
  void onlyCommandsSpeakToTheConsole() {
    noClasses()
        .that().resideOutsideOfPackage("org.entente.cli..")
        .should().accessField(System.class, "out")
        .orShould().accessField(System.class, "err")
        .check(classes);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    List<String> without = new ArrayList<>();
    try (Stream<Path> folders = Files.walk(MAIN.resolve("org/entente"))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path info = folder.resolve("package-info.java");
        if (!Files.isRegularFile(info) || !Files.readString(info).contains("@NullMarked")) {
          without.add(folder.toString());
        }
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  void noFileIsTooLongToReadAtOnce() throws IOException {
    List<String> tooLong = new ArrayList<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        long lines = Files.readAllLines(file).size();
        if (lines > LONGEST) {
          tooLong.add(file + ": " + lines);
        }
      }
    }
    assertEquals(List.of(), tooLong);
  }
}
