package nl.noordwijzer.ui.compare;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.CompareFigures;
import nl.noordwijzer.outcome.CompareNotes;
import nl.noordwijzer.outcome.ComparePolicy;
import nl.noordwijzer.outcome.CompareProgramme;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.EffectTableView;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// Two to four scenarios side by side: maps that move together, figures with their differences, and
/// the course over the years.
public final class CompareView implements View {
  private final CompareModel model;
  private final ComparePanel panel;
  private final CompareMaps maps;
  private final EffectTableView figures;
  private final EffectTableView programme;
  private final EffectTableView policy;
  private final CompareChart chart;
  private final Label lonely = PanelRows.muted();
  private final CompareSources sources;
  private final VBox root;
  private final Subscription subscriptions;

  public CompareView(Desk desk) {
    Texts texts = desk.texts();
    model = new CompareModel(desk);
    panel = new ComparePanel(model);
    maps = new CompareMaps(desk, model.look());
    figures = table("figures");
    programme = table("programme");
    policy = table("policy");
    chart = new CompareChart(texts);
    lonely.setText(texts.get("compare.lonely"));
    lonely.setId("compare-lonely");
    PanelRows.show(lonely, false);
    StackPane upper = new StackPane(maps, lonely);
    upper.setMinSize(0, 0);
    VBox.setVgrow(upper, Priority.ALWAYS);
    CompareTabs tabs =
        new CompareTabs(
            texts,
            List.of(
                new Tab(texts.get("compare.figures"), figures),
                new Tab(texts.get("compare.course"), chart),
                new Tab(texts.get("compare.programme"), programme),
                new Tab(texts.get("compare.policy"), policy)));
    sources = new CompareSources(texts);
    root = new VBox(upper, sources, tabs);
    root.getStyleClass().add("compare");
    tabs.within(root.heightProperty(), maps.twoRowsProperty());
    subscriptions = Subscription.combine(model.comparisonProperty().subscribe(this::show));
  }

  private EffectTableView table(String key) {
    Texts texts = model.desk().texts();
    return new EffectTableView(
        texts.get("compare." + key),
        texts.get("compare." + key + ".note"),
        texts.get("effectpane.account.copy"));
  }

  private void show(@Nullable Comparison comparison) {
    if (comparison == null) {
      return;
    }
    PanelRows.show(lonely, comparison.all().size() < CompareModel.FEWEST);
    maps.show(comparison);
    sources.show(CompareNotes.of(comparison, model.desk().texts()).lines());
    figures.show(new CompareFigures(comparison, model.desk().texts()).table());
    programme.show(new CompareProgramme(comparison, model.desk().texts()).table());
    policy.show(new ComparePolicy(comparison.wish().scenarios(), model.desk().texts()).table());
    chart.show(comparison);
  }

  /// The maps as a room sees them, until that is closed.
  public RoomComparison forRoom(RoomComparison.Room room) {
    return new RoomComparison(model, room);
  }

  /// Lays something over each of the maps of the operator, in the place of what lay there.
  ///
  /// @param maker null for nothing
  public void lay(MapOverlay.@Nullable Maker maker) {
    maps.lay(maker);
  }

  /// Looks with all maps at all that another map shows.
  public void go(Viewport place) {
    maps.go(place);
  }

  /// What another map has to show so that [#go(Viewport)] brings these maps back to where they look
  /// now; null before they look anywhere.
  ///
  /// @param other view of that map, of which the size counts
  public @Nullable Viewport placeFor(Viewport other) {
    Viewport view = model.look().viewProperty().get();
    return view == null
        ? null
        : new Viewport(
            view.centreX(),
            view.centreY(),
            view.metresPerUnit()
                / Math.max(other.width() / view.width(), other.height() / view.height()),
            other.width(),
            other.height());
  }

  /// What is compared, to lie beside the maps.
  public View panel() {
    return panel;
  }

  /// Computes from now on, or no longer.
  public void setActive(boolean wanted) {
    model.setActive(wanted);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    panel.close();
    maps.close();
    model.close();
  }
}
