package nl.noordwijzer.ui.panel;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.InWindow;
import nl.noordwijzer.ui.session.View;

/// The panel of the map: indicator, classes and layers.
public final class MapPanel implements View {
  private final ScrollPane root;
  private final Subscription subscriptions;

  /// @param indicatorActs what can be done with indicators, offered below their list
  public MapPanel(Desk desk, List<Command> indicatorActs) {
    MapPanelChanges changes = MapPanelChanges.of(desk);
    IndicatorChooserView indicators =
        new IndicatorChooserView(
            new IndicatorChooserViewModel(changes), desk.texts(), indicatorActs);
    ClassesView classes = new ClassesView(new ClassesViewModel(changes), desk);
    LayersView layers = new LayersView(new LayersViewModel(changes), desk.texts());
    VBox sections =
        new VBox(
            section(desk.texts().get("mappane.section.indicator"), indicators),
            section(desk.texts().get("mappane.section.classes"), classes),
            section(desk.texts().get("mappane.section.layers"), layers));
    sections.getStyleClass().add("map-panel-sections");
    root = new ScrollPane(sections);
    root.getStyleClass().add("map-panel");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    List<Runnable> followers = List.of(indicators::refresh, classes::refresh, layers::refresh);
    Runnable refresh = InWindow.only(root, () -> followers.forEach(Runnable::run));
    subscriptions =
        Subscription.combine(
            desk.session().styleProperty().subscribe(refresh),
            desk.session().pictureProperty().subscribe(InWindow.only(root, classes::refresh)));
    refresh.run();
  }

  private static VBox section(String title, Region content) {
    Label heading = new Label(title);
    heading.getStyleClass().add("section-title");
    VBox section = new VBox(heading, content);
    section.getStyleClass().add("map-section");
    return section;
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
