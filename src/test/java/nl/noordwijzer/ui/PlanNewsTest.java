package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerEditor;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.source.PlanBeginning;
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
  void severalThingsToTellAreInOneMessageWithTheNumberOfTheRest() throws Exception {
    Path file = folder.resolve("plan.gpkg");
    Plan plan =
        new PlanBeginning(ShippedCatalogue.get(), Texts.in(Texts.DUTCH))
            .example(ShippedRegion.FOLDER, ShippedRegion.get());
    PlanStore.create(file, new Saved(plan, "")).close();
    spoil(file);
    try (OpenWindow window = OpenWindow.keeping(file, file)) {
      String message =
          window.words().stream()
              .filter(words -> words.contains("noordwijzer check noemt ze alle"))
              .findFirst()
              .orElseThrow();
      List<String> lines = message.lines().toList();
      assertThat(lines).hasSize(6);
      assertThat(lines.subList(0, 5)).doesNotHaveDuplicates();
      // each half-filled row, and that another program was here, less the five that are told
      assertThat(lines.getLast()).startsWith("En nog " + (HALF_FILLED + 1 - 5) + " berichten");
    }
  }

  /// As a GIS can leave rows behind: with a state that there is not.
  private static void spoil(Path file) throws NoordwijzerException {
    try (GeoPackage opened = GeoPackage.openInPlace(file)) {
      Layer layer =
          opened.layers().stream()
              .filter(each -> each.table().equals("ingrepen"))
              .findFirst()
              .orElseThrow();
      List<LayerRow> rows = new ArrayList<>();
      opened.read(layer, rows::add);
      int state = layer.fields().stream().map(Field::name).toList().indexOf("stand");
      opened.begin();
      LayerEditor editor = opened.editor(layer);
      for (LayerRow row : rows.subList(0, HALF_FILLED)) {
        @Nullable Object[] values = row.values().clone();
        values[state] = "half";
        editor.put(new LayerRow(row.key(), values, row.shape()));
      }
      opened.commit();
    }
  }
}
