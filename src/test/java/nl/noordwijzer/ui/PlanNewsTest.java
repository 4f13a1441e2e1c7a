package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerEditor;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedCatalogue;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What there is to tell of a plan on opening stands in one message.
final class PlanNewsTest {
  private static final int HALF_FILLED = 7;

  @TempDir Path folder;

  @Test
  void allThereIsToTellIsInOneMessageThatScrolls() throws Exception {
    Path file = folder.resolve("plan.gpkg");
    Plan plan =
        new PlanBeginning(ShippedCatalogue.get(), Texts.in(Texts.DUTCH))
            .example(ShippedRegion.FOLDER, ShippedRegion.get());
    PlanStore.create(file, new Saved(plan, "")).close();
    spoil(file);
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      String message =
          window.words().stream()
              .filter(words -> words.contains("doet niet mee"))
              .findFirst()
              .orElseThrow();
      List<String> lines = message.lines().toList();
      assertThat(lines)
          .as("each half-filled row, and that another program was here")
          .hasSize(HALF_FILLED + 1)
          .doesNotHaveDuplicates();
      assertThat(Fx.get(() -> window.nodes().anyMatch(node -> isScrolled(node, message))))
          .as("all can be read")
          .isTrue();
    }
  }

  private static boolean isScrolled(Node node, String message) {
    return node instanceof ScrollPane pane
        && pane.getContent() instanceof Label label
        && message.equals(label.getText());
  }

  @Test
  void whatAnotherProgramEnteredAndCannotBeIsToldByName() throws Exception {
    Path file = folder.resolve("plan.gpkg");
    Plan plan =
        new PlanBeginning(ShippedCatalogue.get(), Texts.in(Texts.DUTCH))
            .example(ShippedRegion.FOLDER, ShippedRegion.get());
    PlanStore.create(file, new Saved(plan, "")).close();
    put(file, "van", List.of(2040L, 1850L));
    put(file, "tot", List.of(2030L, 2030L));
    put(file, "type", List.of("starters_gezinswoningen", "sloop_herstructurering", "onbekend"));
    put(file, "dekking", List.of("{\"eigen\": 1.5}"));
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      String message =
          window.words().stream()
              .filter(words -> words.contains("buiten Noordwijzer gewijzigd"))
              .findFirst()
              .orElseThrow();
      assertThat(message)
          .contains("bij Slakhorst, vooraf (Mengen zonder verdringen): Het einde ligt voor")
          .contains("samen meer dan 100 %")
          .contains("liep van 1850 tot en met 2030, wat niet kan; nu van 2022")
          .contains("Het type onbekend is onbekend; de ingreep telt nergens mee.");
    }
    Fx.waitUntilWritten();
  }

  /// As a GIS can leave rows behind: with a state that there is not.
  private static void spoil(Path file) throws NoordwijzerException {
    put(file, "stand", Collections.nCopies(HALF_FILLED, "half"));
  }

  /// Puts values in a column of the first interventions.
  private static void put(Path file, String column, List<?> put) throws NoordwijzerException {
    try (GeoPackage opened = GeoPackage.openInPlace(file)) {
      Layer layer =
          opened.layers().stream()
              .filter(each -> each.table().equals("ingrepen"))
              .findFirst()
              .orElseThrow();
      List<LayerRow> rows = new ArrayList<>();
      opened.read(layer, rows::add);
      int place = layer.fields().stream().map(Field::name).toList().indexOf(column);
      opened.begin();
      LayerEditor editor = opened.editor(layer);
      for (int i = 0; i < put.size(); i++) {
        LayerRow row = rows.get(i);
        @Nullable Object[] values = row.values().clone();
        values[place] = put.get(i);
        editor.put(new LayerRow(row.key(), values, row.shape()));
      }
      opened.commit();
    }
  }
}
