package nl.noordwijzer.ui.compare;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.map.CommonLegend;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.outcome.ComparePictures;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.LegendBox;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// What is compared, and how: beside the maps.
final class ComparePanel implements View {
  private final CompareModel model;
  private final Texts texts;
  private final VBox scenarios = new VBox();
  private final VBox legends = new VBox();
  private final Label year = new Label();
  private final CheckBox swipe = new CheckBox();
  private final ScrollPane root;
  private final Subscription subscriptions;

  ComparePanel(CompareModel model) {
    this.model = model;
    texts = model.desk().texts();
    ComboBox<Measure> measure =
        PanelRows.choice(
            it -> texts.get("compare.measure." + ComparePictures.key(it)),
            model.measureProperty()::set);
    measure.getItems().setAll(Measure.values());
    measure.setValue(model.measureProperty().get());
    CheckBox difference = new CheckBox(texts.get("compare.difference"));
    difference.setId("compare-difference");
    difference.setWrapText(true);
    difference.selectedProperty().bindBidirectional(model.differenceProperty());
    swipe.setId("compare-swipe");
    swipe.setText(texts.get("compare.swipe"));
    swipe.setWrapText(true);
    swipe.selectedProperty().bindBidirectional(model.swipeProperty());
    scenarios.getStyleClass().add("compare-scenarios");
    VBox section =
        new VBox(
            title("compare.scenarios"),
            scenarios,
            PanelRows.above(texts.get("compare.measure"), measure),
            difference,
            swipe,
            PanelRows.above(texts.get("compare.year"), years()),
            year,
            note());
    section.getStyleClass().addAll("map-section", "compare-panel");
    legends.getStyleClass().addAll("map-section", "compare-legends");
    VBox sections = new VBox(section, legends);
    sections.getStyleClass().add("map-panel-sections");
    root = new ScrollPane(sections);
    root.getStyleClass().add("map-panel");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    subscriptions =
        Subscription.combine(
            model.desk().session().planProperty().subscribe(_ -> refresh()),
            model.chosenProperty().subscribe(_ -> refresh()),
            model.comparisonProperty().subscribe(this::explain),
            model
                .yearProperty()
                .subscribe(it -> year.setText(texts.get("compare.year.end", it.toString()))));
  }

  private Label title(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("section-title");
    return label;
  }

  private Label note() {
    Label label = PanelRows.muted();
    label.setText(texts.get("compare.note"));
    return label;
  }

  private Slider years() {
    Slider slider = new Slider(Years.FIRST, Years.LAST, model.yearProperty().get());
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider
        .valueProperty()
        .subscribe(value -> model.yearProperty().set((int) Math.rint(value.doubleValue())));
    return slider;
  }

  private void refresh() {
    List<String> chosen = model.chosenProperty().get();
    swipe.setDisable(chosen.size() < CompareModel.FEWEST);
    scenarios
        .getChildren()
        .setAll(model.scenarios().stream().map(it -> box(it, chosen.contains(it.id()))).toList());
  }

  /// One legend for all maps; where others show differences, first that of these, and each kind of
  /// line once.
  private void explain(@Nullable Comparison comparison) {
    if (comparison == null) {
      return;
    }
    List<MapPicture> all = comparison.pictures();
    if (comparison.wish().difference() && all.size() > 1) {
      MapPicture first = all.getFirst();
      legends
          .getChildren()
          .setAll(
              legend(all.subList(1, all.size())),
              legend(first.withLegend(first.legend().withoutLines())));
    } else {
      legends.getChildren().setAll(legend(all));
    }
  }

  private LegendBox legend(List<MapPicture> pictures) {
    Legend common = CommonLegend.of(pictures.stream().map(MapPicture::legend).toList());
    return legend(pictures.getFirst().withLegend(common));
  }

  private LegendBox legend(MapPicture picture) {
    LegendBox legend = new LegendBox(texts).whole();
    legend.show(picture, 1);
    return legend;
  }

  private CheckBox box(Scenario scenario, boolean in) {
    CheckBox box = new CheckBox(scenario.name());
    box.setMnemonicParsing(false);
    box.setWrapText(true);
    box.setSelected(in);
    box.setOnAction(_ -> {
      if (!model.take(scenario.id(), box.isSelected())) {
        box.setSelected(in);
        model.desk().dialogs().notice(texts.get("compare.number"));
      }
    });
    return box;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
