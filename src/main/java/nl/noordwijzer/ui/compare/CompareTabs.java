package nl.noordwijzer.ui.compare;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The figures below the maps of a comparison: they leave most of the height to the maps, and fold
/// away to their tabs alone, of themselves where there is little height.
final class CompareTabs extends StackPane {
  private static final double HIGHEST = 260;
  private static final double PART = 0.36;

  /// Where the maps lie in two rows.
  private static final double PART_OF_TWO_ROWS = 0.3;

  /// In CSS pixels: with less, the maps need all of it.
  private static final double LITTLE = 420;

  private final TabPane tabs = new TabPane();
  private final Button fold;
  private final Texts texts;
  private final BooleanProperty folded = new SimpleBooleanProperty();
  private boolean little;
  private boolean gaveWay;

  CompareTabs(Texts texts, List<Tab> all) {
    this.texts = texts;
    all.forEach(tab -> tab.setClosable(false));
    tabs.getTabs().setAll(all);
    tabs.getStyleClass().add("compare-tabs");
    tabs.setAccessibleText(texts.get("compare.tabs"));
    tabs.setMinHeight(0);
    tabs.getSelectionModel().selectedItemProperty().subscribe((_, _) -> folded.set(false));
    tabs.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    fold = IconButton.of(Feather.CHEVRON_DOWN, texts.get("compare.fold"), this::turn);
    fold.setId("compare-fold");
    fold.getStyleClass().add("flat");
    StackPane.setAlignment(fold, Pos.TOP_RIGHT);
    setMinHeight(0);
    setMaxHeight(Region.USE_PREF_SIZE);
    getChildren().addAll(tabs, fold);
    folded.subscribe((_, now) -> show(now));
  }

  private void turn() {
    gaveWay = false;
    folded.set(!folded.get());
  }

  private void click(MouseEvent event) {
    if (event.getY() < tabHeight()) {
      folded.set(false);
    }
  }

  private void show(boolean now) {
    fold.setGraphic(new FontIcon(now ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
    IconButton.name(fold, texts.get(now ? "compare.unfold" : "compare.fold"));
  }

  /// What the user folds or unfolds meanwhile, stays so.
  private void giveWay(boolean now) {
    if (now == little) {
      return;
    }
    little = now;
    if (now && !folded.get()) {
      folded.set(true);
      gaveWay = true;
    } else if (!now && gaveWay) {
      folded.set(false);
      gaveWay = false;
    }
  }

  private double tabHeight() {
    return tabs.lookup(".tab-header-area") instanceof Region header ? header.prefHeight(-1) : 0;
  }

  /// Takes part of the height that they share with the maps.
  ///
  /// @param height that is shared, CSS pixels
  /// @param twoRows whether the maps lie in two rows
  void within(ObservableDoubleValue height, ObservableValue<Boolean> twoRows) {
    prefHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> wanted(height.get(), twoRows.getValue()), height, twoRows, folded));
    height.subscribe(now -> giveWay(now.doubleValue() < LITTLE));
  }

  private double wanted(double height, boolean twoRows) {
    return folded.get()
        ? tabHeight()
        : Math.min(HIGHEST, height * (twoRows ? PART_OF_TWO_ROWS : PART));
  }
}
