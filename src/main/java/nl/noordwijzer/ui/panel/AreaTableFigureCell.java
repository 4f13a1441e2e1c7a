package nl.noordwijzer.ui.panel;

import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.map.AreaFill;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.ScreenColour;
import org.jspecify.annotations.Nullable;

/// A figure, with the colour it has on the map where it is the figure of the map.
final class AreaTableFigureCell extends TableCell<AreaTableRow, AreaTableRow> {
  private static final PseudoClass HATCHED = PseudoClass.getPseudoClass("hatched");

  private final Desk desk;
  private final AreaTableColumn column;
  private final int index;
  private final FigureText text;
  private final Region swatch = new Region();

  AreaTableFigureCell(Desk desk, AreaTableColumn column, int index) {
    this.desk = desk;
    this.column = column;
    this.index = index;
    text = new FigureText(desk);
    swatch.getStyleClass().add("class-swatch");
    getStyleClass().add("figure-cell");
  }

  @Override
  protected void updateItem(AreaTableRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null || index >= row.figures().size()) {
      setText(null);
      setGraphic(null);
      setTooltip(null);
      return;
    }
    Figure figure = row.figures().get(index);
    setText(text.number(column.indicator(), figure));
    setTooltip(text.note(figure).map(Tooltip::new).orElse(null));
    AreaFill fill = fill(row);
    setGraphic(fill == null ? null : swatch);
    if (fill != null) {
      paint(fill);
    }
  }

  /// The fill of the row's area, if this column is what the map is coloured by.
  private @Nullable AreaFill fill(AreaTableRow row) {
    MapPicture picture = desk.session().pictureProperty().get();
    boolean same =
        picture != null
            && picture.style().theme().secondId().isEmpty()
            && picture.values().indicator().equals(column.indicator())
            && picture.values().year() == column.year();
    return same ? picture.fills().get(row.area().code()) : null;
  }

  private void paint(AreaFill fill) {
    swatch.setBackground(
        new Background(new BackgroundFill(ScreenColour.of(fill.argb()), null, null)));
    swatch.pseudoClassStateChanged(HATCHED, fill.hatched());
  }
}
