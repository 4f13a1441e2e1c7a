package nl.noordwijzer.ui.workshop;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.util.Subscription;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses the figures for the room, in their order, and fixes them.
final class FiguresMenu extends MenuButton implements AutoCloseable {
  private final Texts texts;
  private final RoomFigures figures;
  private final MenuItem fix = new MenuItem();
  private final Subscription subscriptions;

  FiguresMenu(Texts texts, RoomFigures figures) {
    super(null, new FontIcon(Feather.LIST));
    this.texts = texts;
    this.figures = figures;
    setId("workshop-choose-figures");
    IconButton.name(this, texts.get("workshop.indicators"));
    for (KeyFigures.Kind kind : KeyFigures.Kind.values()) {
      getItems().add(item(kind));
    }
    fix.setId("workshop-fix-figures");
    fix.setOnAction(_ -> figures.fix(texts));
    getItems().addAll(new SeparatorMenuItem(), fix);
    subscriptions =
        Subscription.combine(
            figures.chosenProperty().subscribe(_ -> refresh()),
            figures.fixedProperty().subscribe(_ -> refresh()));
  }

  private CustomMenuItem item(KeyFigures.Kind kind) {
    CheckBox box = new CheckBox();
    box.setUserData(kind);
    box.setOnAction(_ -> figures.take(kind, box.isSelected()));
    return new CustomMenuItem(box, false);
  }

  private void refresh() {
    List<KeyFigures.Kind> chosen = figures.chosenProperty().get();
    boolean fixed = figures.fixedProperty().get();
    for (MenuItem item : getItems()) {
      if (item instanceof CustomMenuItem custom
          && custom.getContent() instanceof CheckBox box
          && box.getUserData() instanceof KeyFigures.Kind kind) {
        int place = chosen.indexOf(kind);
        String name = KeyFigures.name(kind, texts);
        box.setSelected(place >= 0);
        box.setDisable(fixed);
        box.setText(place < 0 ? name : texts.get("workshop.indicators.place", place + 1, name));
      }
    }
    fix.setText(texts.get(fixed ? "workshop.indicators.fixed" : "workshop.indicators.fix"));
    fix.setDisable(fixed || chosen.isEmpty());
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
