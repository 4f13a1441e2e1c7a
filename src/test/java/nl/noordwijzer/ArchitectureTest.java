package nl.noordwijzer;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.support.Walls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The walls between the rooms, as drawn in ARCHITECTURE.md.
final class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.noordwijzer");
  private static final Walls WALLS = new Walls("nl.noordwijzer");
  private static final int LONGEST_FILE = 400;
  private static final int LONG_FOR_HALF_OF_THE_FILES = 100;

  private static final List<String> BELOW_WINDOW =
      List.of(
          "area",
          "plan",
          "json",
          "effect",
          "edit",
          "source",
          "source.table",
          "source.crs",
          "source.format",
          "source.format.shapefile",
          "source.format.datastore",
          "source.cbs",
          "source.stock",
          "source.http",
          "source.online",
          "source.tiles",
          "source.intake",
          "geopackage",
          "planfile",
          "exchange",
          "picture",
          "map",
          "map.raster",
          "sheet",
          "outcome",
          "bidbook",
          "vote",
          "workshop",
          "job",
          "text");

  /// One room and what it may use of ours.
  record Arrow(String room, List<String> allowed, String because) {
    @Override
    public String toString() {
      return room.isEmpty() ? "the entry" : room;
    }
  }

  static Stream<Arrow> arrows() {
    return Stream.of(
        new Arrow("job", List.of(), "every room may report progress, so it knows none of them"),
        new Arrow("text", List.of(), "every room has words, so it knows none of them"),
        new Arrow("vote", List.of("text"), "phones of others must reach nothing but the ballot"),
        new Arrow(
            "workshop",
            List.of("plan", "area", "job", "text"),
            "what happened in a room is told without a window and without a page"),
        new Arrow("picture", List.of("text"), "a picture is the same whatever it belongs to"),
        new Arrow("area", List.of(), "what lies there stays true whatever is done with it"),
        new Arrow(
            "plan", List.of("area"), "a plan is a value, whatever is computed or drawn of it"),
        new Arrow("json", List.of("plan", "area"), "text of a plan is the same in whatever file"),
        new Arrow(
            "effect",
            List.of("plan", "area"),
            "what a plan would do follows from the plan and what lies there"),
        new Arrow(
            "edit", List.of("plan", "area"), "undo holds values and knows no screen and no file"),
        new Arrow("source", List.of("plan", "area", "job", "text"), "reading a file draws nothing"),
        new Arrow(
            "geopackage", List.of("text"), "the container knows nothing of what we keep in it"),
        new Arrow(
            "source.table", List.of("job", "text"), "a table is the same whatever file it is from"),
        new Arrow(
            "source.crs",
            List.of("source.table", "job", "text"),
            "coordinates are turned before anyone sees them"),
        new Arrow(
            "source.format",
            List.of(
                "source.format.shapefile",
                "source.table",
                "source.crs",
                "geopackage",
                "job",
                "text"),
            "a format knows columns, not what they mean"),
        new Arrow(
            "source.format.shapefile",
            List.of("source.table", "job", "text"),
            "a shapefile is columns and shapes, whatever they mean"),
        new Arrow(
            "source.format.datastore",
            List.of("source.format.shapefile", "source.table", "job", "text"),
            "GeoTools sees our formats from outside"),
        new Arrow(
            "source.cbs",
            List.of("source.table", "area", "text"),
            "what CBS means does not depend on the file it came in"),
        new Arrow(
            "source.stock",
            List.of("source.table", "area", "text"),
            "what a corporation means does not depend on the file it came in"),
        new Arrow(
            "source.http",
            List.of("job", "text"),
            "the network is one door, and does not know what is carried through"),
        new Arrow(
            "source.online",
            List.of("source.http", "source.table", "source.format", "source.crs", "job", "text"),
            "the network brings tables, as files do"),
        new Arrow(
            "source.tiles",
            List.of("source.http", "job", "text"),
            "a background is pictures and no data"),
        new Arrow(
            "source.intake",
            List.of(
                "source",
                "source.table",
                "source.crs",
                "source.format",
                "source.cbs",
                "source.stock",
                "area",
                "job",
                "text"),
            "one place joins tables with the region"),
        new Arrow(
            "planfile",
            List.of("geopackage", "source", "picture", "json", "plan", "area", "job", "text"),
            "a plan keeps what is known and proposed, whoever made it"),
        new Arrow(
            "exchange",
            List.of(
                "edit",
                "json",
                "picture",
                "plan",
                "area",
                "source.table",
                "source.crs",
                "source.format",
                "job",
                "text"),
            "what an intervention is in a table does not depend on the file"),
        new Arrow("map.raster", List.of("area", "job"), "the raster knows numbers, no style"),
        new Arrow(
            "map",
            List.of("map.raster", "plan", "area", "job", "text"),
            "one picture for every paper"),
        new Arrow(
            "sheet",
            List.of("map", "map.raster", "picture", "plan", "area", "job", "text"),
            "a page can be made without a window"),
        new Arrow(
            "outcome",
            List.of("effect", "map", "plan", "area", "job", "text"),
            "what a plan comes to is said in the same words in the window and on paper"),
        new Arrow(
            "bidbook",
            List.of("sheet", "outcome", "map", "effect", "workshop", "plan", "area", "job", "text"),
            "what stands on a page is said in a template, and filled in from a plan"),
        new Arrow("ui.session", BELOW_WINDOW, "what is open now does not know who looks at it"),
        new Arrow("ui.map", withSession(), "the map and the panels meet only in the session"),
        new Arrow("ui.panel", withSession(), "the map and the panels meet only in the session"),
        new Arrow("ui.intake", withSession(), "data come in by the session, like every change"),
        new Arrow("ui.formula", withSession(), "an indicator comes in by the session"),
        new Arrow("ui.sketch", withSession(), "a plan is changed by the session, like all else"),
        new Arrow("ui.effect", withSession(), "what a plan would do is shown beside the map"),
        new Arrow(
            "ui.compare",
            join(withSession(), List.of("ui.map", "ui.effect")),
            "to compare is to lay maps and figures side by side"),
        new Arrow(
            "ui.workshop",
            join(withSession(), List.of("ui.map", "ui.effect", "vote")),
            "a workshop shows the map and the figures to a room"),
        new Arrow("ui.page", withSession(), "pages are made of the plan alone, not of the map"),
        new Arrow("ui", windowRooms(), "the window puts its parts together"),
        new Arrow("cli", BELOW_WINDOW, "a command runs without a display"),
        new Arrow(
            "",
            List.of("ui", "cli", "planfile", "source", "text"),
            "only the entry knows both ways to start"));
  }

  private static List<String> withSession() {
    return join(BELOW_WINDOW, List.of("ui.session"));
  }

  private static List<String> windowRooms() {
    return join(
        withSession(),
        List.of(
            "ui.map",
            "ui.panel",
            "ui.intake",
            "ui.formula",
            "ui.sketch",
            "ui.effect",
            "ui.compare",
            "ui.page",
            "ui.workshop"));
  }

  private static List<String> join(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /// Libraries and the rooms, with the rooms inside them, that may use them.
  record Library(List<String> rooms, List<String> packages, String because) {
    @Override
    public String toString() {
      return packages + " in " + rooms;
    }
  }

  static Stream<Library> libraries() {
    return Stream.of(
        new Library(
            List.of("ui"),
            List.of("javafx", "com.sun.javafx", "com.sun.glass", "atlantafx"),
            "files, figures and pictures are made without a window"),
        new Library(
            List.of("ui", "map"),
            List.of("org.kordamp"),
            "the symbols of the catalogue are those of the buttons"),
        new Library(
            List.of("vote"),
            List.of("com.sun.net", "org.bouncycastle"),
            "nothing else listens to the network"),
        new Library(
            List.of("source", "map"),
            List.of(
                "org.geotools", "org.opengis", "javax.media.jai", "tech.units", "javax.measure"),
            "GeoTools starts slowly and is used only for formulas, class breaks and data stores"),
        new Library(
            List.of("map", "sheet", "ui.map", "source.tiles", "picture"),
            List.of("java.awt"),
            "drawing is for the picture and the page; the window and the tiles have pixels"),
        new Library(
            List.of("source"),
            List.of("org.locationtech.proj4j"),
            "only reading knows other coordinate systems"),
        new Library(
            List.of("source", "sheet", "workshop", "cli"),
            List.of("org.apache.commons.csv"),
            "CSV is read by the source, and written by a command and with the tables of a page"),
        new Library(
            List.of("source", "json", "sheet", "bidbook", "vote", "workshop", "cli"),
            List.of("com.fasterxml.jackson"),
            "JSON is read by the source and by pages, kept in a column of a plan and written by a command"),
        new Library(
            List.of("sheet"),
            List.of("org.apache.pdfbox", "de.rototor", "org.apache.batik", "org.apache.fontbox"),
            "the picture does not know on which paper it comes"),
        new Library(
            List.of("cli"),
            List.of("picocli", "org.apache.commons.text"),
            "options and their misspellings are a matter of the terminal"),
        new Library(
            List.of("geopackage", "source.tiles"),
            List.of("java.sql", "org.sqlite"),
            "databases are files of a known shape, and only their room knows the shape"),
        new Library(
            List.of("source.format", "sheet"),
            List.of("org.apache.poi"),
            "spreadsheets are one of many formats; slides and spreadsheets are one of many papers"),
        new Library(
            List.of("plan"),
            List.of("org.pcollections"),
            "lists that share their memory are a matter of one class of the plan"),
        new Library(
            List.of("source.http"),
            List.of("java.net.http"),
            "the network is asked in one place, three questions at once and no more"),
        new Library(
            List.of(),
            List.of("com.google.common", "org.slf4j", "org.hsqldb", "javax.swing"),
            "these came along inside other libraries or belong to another toolkit"));
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void aRoomUsesOnlyTheRoomsItMay(Arrow arrow) {
    WALLS.mayUse(arrow.room(), arrow.allowed(), arrow.because()).check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void aLibraryStaysInItsRooms(Library library) {
    WALLS.onlyIn(library.rooms(), library.packages(), library.because()).check(CLASSES);
  }

  @Test
  void everyRoomHasItsArrows() {
    assertThat(arrows().map(Arrow::room)).containsAll(WALLS.rooms(CLASSES));
  }

  @Test
  void roomsFormNoCycles() {
    WALLS.noCycles().check(CLASSES);
  }

  @Test
  void theCoreStandsOnTheLanguageAndOnGeometry() {
    classes()
        .that()
        .resideInAnyPackage(
            "nl.noordwijzer.area..",
            "nl.noordwijzer.plan..",
            "nl.noordwijzer.effect..",
            "nl.noordwijzer.edit..",
            "nl.noordwijzer.job..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "",
            "java..",
            "org.locationtech.jts..",
            "org.jspecify..",
            "org.pcollections..",
            "nl.noordwijzer..")
        .because("a library that comes or goes must not reach the core")
        .check(CLASSES);
  }

  @Test
  void theCoreKnowsNoFilesAndNoNetwork() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "nl.noordwijzer.area..",
            "nl.noordwijzer.plan..",
            "nl.noordwijzer.effect..",
            "nl.noordwijzer.edit..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.sql..", "javax..")
        .because("what lies there and how it changes must be testable without anything around it")
        .check(CLASSES);
  }

  @Test
  void theDataStoresOneOtherClassOfTheSourceAndOneOfTheMapTouchGeoTools() {
    assertThat(WALLS.users("source", "org.geotools", CLASSES))
        .filteredOn(name -> !name.startsWith("nl.noordwijzer.source.format.datastore."))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(WALLS.users("map", "org.geotools", CLASSES)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void oneClassOfTheMapTakesTheSymbolsOfTheButtons() {
    assertThat(WALLS.users("map", "org.kordamp", CLASSES)).hasSize(1);
  }

  @Test
  void oneClassOfThePlanSharesMemory() {
    assertThat(WALLS.users("plan", "org.pcollections", CLASSES)).hasSize(1);
  }

  @Test
  void oneClassOfTheWindowHoldsPixelsOfThePicture() {
    assertThat(WALLS.users("ui.map", "java.awt", CLASSES)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void oneClassOfTheTilesReadsPictures() {
    assertThat(WALLS.users("source.tiles", "java.awt", CLASSES)).hasSize(1);
  }

  @Test
  void noClassIsABagOfOddsAndEnds() {
    assertThat(CLASSES)
        .extracting(JavaClass::getSimpleName)
        .noneMatch(name -> name.matches(".*(Util|Utils|Helper|Helpers|Misc)"));
  }

  @Test
  void filesAreShortEnoughToReadAtOnce() throws IOException {
    List<Integer> lengths;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).allSatisfy(file -> assertThat(lines(file)).isLessThan(LONGEST_FILE));
      lengths = sources.stream().map(ArchitectureTest::lines).sorted().toList();
    }
    assertThat(lengths.get(lengths.size() / 2)).isLessThan(LONG_FOR_HALF_OF_THE_FILES);
  }

  private static int lines(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
