package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LayersViewModelTest {
  private final TestDesk desk = TestDesk.shipped();
  private final LayersViewModel model = new LayersViewModel(MapPanelChanges.of(desk.desk()));

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theHighestLayerStandsFirst() {
    assertThat(model.layers().getFirst().kind()).isEqualTo(LayerKind.LABELS);
    assertThat(model.place(LayerKind.SURROUNDINGS)).isEqualTo(5);
  }

  @Test
  void aLayerMovesToItsPlaceAndNoFurtherThanTheEnds() {
    model.move(LayerKind.SURROUNDINGS, 2);
    assertThat(model.place(LayerKind.SURROUNDINGS)).isEqualTo(2);
    model.move(LayerKind.SURROUNDINGS, -3);
    assertThat(model.place(LayerKind.SURROUNDINGS)).isZero();
    assertThat(model.layers()).extracting(LayerStyle::kind).hasSize(LayerKind.values().length);
  }

  @Test
  void draggingTheOpacityIsOneStepToUndo() {
    model.setOpacity(LayerKind.OWNERSHIP, 0.8);
    model.setOpacity(LayerKind.OWNERSHIP, 0.4);
    assertThat(model.layer(LayerKind.OWNERSHIP).opacity()).isEqualTo(0.4);
    desk.session().history().undo();
    assertThat(model.layer(LayerKind.OWNERSHIP).opacity()).isEqualTo(1);
  }

  @Test
  void aHiddenLayerKeepsItsOpacity() {
    model.setOpacity(LayerKind.OWNERSHIP, 0.4);
    model.show(LayerKind.OWNERSHIP, false);
    assertThat(model.layer(LayerKind.OWNERSHIP))
        .isEqualTo(new LayerStyle(LayerKind.OWNERSHIP, false, 0.4));
  }
}
