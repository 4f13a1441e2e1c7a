package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.map.BackgroundStyle;
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
    assertThat(model.place(LayerKind.SURROUNDINGS)).isEqualTo(7);
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
  void thereIsNoBackgroundUntilOneIsChosen() {
    assertThat(model.background().isChosen()).isFalse();
    assertThat(model.backgrounds())
        .containsExactly("", "brt_grey", "brt_pastel", "brt_standard", "aerial_photo");
    assertThat(model.backgrounds().stream().map(model::backgroundName))
        .containsExactly("geen", "grijs", "pastel", "standaard", "luchtfoto");
  }

  @Test
  void aFirstBackgroundShinesThroughTheAreasInTheSameStep() {
    model.chooseBackground("brt_grey");
    assertThat(model.background().id()).isEqualTo("brt_grey");
    assertThat(model.layer(LayerKind.INDICATOR).opacity()).isEqualTo(0.7);
    assertThat(desk.session().pictureProperty().get().notes())
        .contains("Achtergrond: Kaartgegevens © Kadaster (CC BY 4.0)");
    desk.session().history().undo();
    assertThat(model.background().isChosen()).isFalse();
    assertThat(model.layer(LayerKind.INDICATOR).opacity()).isEqualTo(1);
    assertThat(desk.session().pictureProperty().get().notes())
        .noneMatch(note -> note.contains("Kadaster (CC BY"));
  }

  @Test
  void withoutBackgroundTheAreasAreOpaqueAgain() {
    model.chooseBackground("brt_grey");
    model.chooseBackground("aerial_photo");
    assertThat(model.layer(LayerKind.INDICATOR).opacity()).isEqualTo(0.7);
    model.chooseBackground("");
    assertThat(model.layer(LayerKind.INDICATOR).opacity()).isEqualTo(1);
  }

  @Test
  void anOpacityOfTheUserStaysUnderABackground() {
    model.setOpacity(LayerKind.INDICATOR, 0.5);
    model.chooseBackground("brt_pastel");
    assertThat(model.layer(LayerKind.INDICATOR).opacity()).isEqualTo(0.5);
    model.chooseBackground("");
    assertThat(model.layer(LayerKind.INDICATOR).opacity()).isEqualTo(0.5);
  }

  @Test
  void draggingTheOpacityOfTheBackgroundIsOneStepToUndo() {
    model.chooseBackground("brt_grey");
    model.setBackgroundOpacity(0.8);
    model.setBackgroundOpacity(0.3);
    assertThat(model.background()).isEqualTo(new BackgroundStyle("brt_grey", 0.3));
    desk.session().history().undo();
    assertThat(model.background()).isEqualTo(new BackgroundStyle("brt_grey", 1));
  }

  @Test
  void aHiddenLayerKeepsItsOpacity() {
    model.setOpacity(LayerKind.OWNERSHIP, 0.4);
    model.show(LayerKind.OWNERSHIP, false);
    assertThat(model.layer(LayerKind.OWNERSHIP))
        .isEqualTo(new LayerStyle(LayerKind.OWNERSHIP, false, 0.4));
  }
}
