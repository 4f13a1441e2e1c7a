package nl.noordwijzer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import nl.noordwijzer.support.Walls;
import org.junit.jupiter.api.Test;

/// The walls stand: three classes that break them are found.
final class WallsTest {
  private static final Walls WALLS = new Walls("brokenwalls");
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages("brokenwalls");

  @Test
  void anArrowInTheWrongDirectionIsFound() {
    assertThatThrownBy(() -> WALLS.mayUse("area", List.of("job"), "it is the core").check(CLASSES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("KnowsTheMap")
        .hasMessageContaining("it is the core");
  }

  @Test
  void anAllowedArrowIsLeftAlone() {
    WALLS.mayUse("map", List.of("area"), "it draws them").check(CLASSES);
  }

  @Test
  void aCycleOfRoomsIsFound() {
    assertThatThrownBy(() -> WALLS.noCycles().check(CLASSES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle detected");
  }

  @Test
  void aLibraryInTheWrongRoomIsFound() {
    assertThatThrownBy(
            () -> WALLS.onlyIn(List.of("map"), List.of("java.awt"), "drawing").check(CLASSES))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("DrawsItself");
    WALLS.onlyIn(List.of("map", "job"), List.of("java.awt"), "drawing").check(CLASSES);
  }
}
