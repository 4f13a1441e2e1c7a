package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

/// The scale of a window cannot be set, so a number stands for it here.
final class OutputScaleTest {

  @Test
  void theScaleFollowsTheScreenOfTheWindowAndTheWindowOfTheNode() {
    SimpleDoubleProperty plain = new SimpleDoubleProperty(1);
    SimpleDoubleProperty dense = new SimpleDoubleProperty(2);
    SimpleObjectProperty<SimpleDoubleProperty> window = new SimpleObjectProperty<>();
    List<Double> seen = new ArrayList<>();
    OutputScale.of(window, scale -> scale).subscribe(scale -> seen.add(scale));
    window.set(plain);
    plain.set(1.5);
    window.set(dense);
    window.set(null);
    assertThat(seen).containsExactly(1.0, 1.5, 2.0, 1.0);
  }
}
