package nl.noordwijzer.ui.sketch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.MeasuredColumn;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Session;

/// For which areas or complexes an intervention without a drawing holds; hidden where it is drawn.
final class PlacePart implements FormPart {
  /// How many areas are called by their names.
  private static final int NAMED = 6;

  private final InterventionModel model;
  private final Texts texts;
  private final Label words = new Label();
  private final Button take = new Button();
  private final VBox root = new MeasuredColumn();

  PlacePart(InterventionModel model) {
    this.model = model;
    texts = model.texts();
    words.setId("intervention-place");
    words.setWrapText(true);
    take.setId("intervention-place-take");
    take.setWrapText(true);
    take.setOnAction(_ -> takeChosen());
    Label heading = PanelRows.muted();
    heading.setText(texts.get("sketch.form.place"));
    root.getStyleClass().add("form-field");
    root.getChildren().addAll(heading, words, take);
  }

  /// The complexes that are chosen, or else the areas.
  private Place.Chosen chosen() {
    Session session = model.acts().session();
    List<String> complexes =
        session.sketch().complexesProperty().get().stream().map(HousingComplex::id).toList();
    List<Area> areas = complexes.isEmpty() ? session.selectionProperty().get() : List.of();
    return new Place.Chosen(areas.stream().map(Area::code).toList(), complexes);
  }

  private void takeChosen() {
    Place.Chosen chosen = chosen();
    model.one().ifPresent(was -> model.change(was.with(chosen), Aspect.PLACE, ""));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Intervention intervention) {
    boolean chosen = intervention.place() instanceof Place.Chosen;
    PanelRows.show(root, chosen);
    if (intervention.place() instanceof Place.Chosen place) {
      words.setText(
          Stream.of(areas(place), complexes(place))
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n")));
      showTake(place);
    }
  }

  /// Other areas or complexes can be taken over while some are chosen.
  private void showTake(Place.Chosen place) {
    Place.Chosen chosen = chosen();
    int areas = chosen.areas().size();
    int complexes = chosen.complexes().size();
    PanelRows.show(take, areas + complexes > 0 && !chosen.equals(place));
    take.setText(
        complexes == 0
            ? texts.get("sketch.form.place.take", areas)
            : texts.get("sketch.form.place.take.complexes", complexes));
  }

  private String areas(Place.Chosen place) {
    Region region = model.acts().session().region();
    String names =
        place.areas().stream()
            .limit(NAMED)
            .map(code -> region.areas().byCode(code).map(Area::name).orElse(code))
            .collect(Collectors.joining(", "));
    int more = place.areas().size() - NAMED;
    return more > 0 ? texts.get("sketch.form.place.more", names, more) : names;
  }

  private String complexes(Place.Chosen place) {
    Region region = model.acts().session().region();
    int homes =
        place.complexes().stream()
            .flatMap(id -> region.ownership().byId(id).stream())
            .mapToInt(complex -> complex.dwellings())
            .sum();
    int number = place.complexes().size();
    return number == 0 ? "" : texts.get("sketch.form.place.complexes", number, homes);
  }
}
