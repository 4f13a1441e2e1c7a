package nl.noordwijzer.ui.panel;

import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// A row that is lit together with its area on the map.
final class AreaTableRowView extends TableRow<AreaTableRow> {
  private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

  private final Session session;
  private final ChangeListener<@Nullable Area> pointing = (_, _, _) -> showPointed();

  AreaTableRowView(Session session, Consumer<AreaTableRow> zoom) {
    this.session = session;
    session.hoveredProperty().addListener(new WeakChangeListener<>(pointing));
    hoverProperty().addListener((_, _, over) -> point(over));
    setOnMouseClicked(click -> {
      AreaTableRow row = getItem();
      if (row != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
        zoom.accept(row);
      }
    });
  }

  @Override
  protected void updateItem(AreaTableRow row, boolean empty) {
    super.updateItem(row, empty);
    showPointed();
  }

  private void point(boolean over) {
    AreaTableRow row = getItem();
    if (row == null) {
      return;
    }
    if (over) {
      session.hoveredProperty().set(row.area());
    } else if (row.area().equals(session.hoveredProperty().get())) {
      session.hoveredProperty().set(null);
    }
  }

  private void showPointed() {
    AreaTableRow row = getItem();
    pseudoClassStateChanged(
        POINTED, row != null && row.area().equals(session.hoveredProperty().get()));
  }
}
