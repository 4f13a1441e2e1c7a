package nl.noordwijzer.ui.sketch;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What becomes of a row: a sign, its name, and why it is refused where it is.
final class IncomingCell extends ListCell<Line> {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final IncomingModel model;

  IncomingCell(IncomingModel model) {
    this.model = model;
    setPrefWidth(0);
    setWrapText(true);
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    pseudoClassStateChanged(REFUSED, line != null && line.fate() == Fate.REFUSED);
    setText(line == null ? "" : words(line));
    setGraphic(line == null ? null : new FontIcon(icon(line.fate())));
  }

  private String words(Line line) {
    Texts texts = model.texts();
    Phrase reason = line.reason();
    String fate =
        reason == null
            ? texts.get(
                "sketch.incoming.line", line.name(), texts.get("exchange.fate", line.fate()))
            : model.words(line.told(model.words(reason)));
    return Stream.concat(Stream.of(fate), line.remarks().stream().map(model::words))
        .collect(Collectors.joining("\n"));
  }

  private static Feather icon(Fate fate) {
    return switch (fate) {
      case NEW -> Feather.PLUS;
      case CHANGED -> Feather.EDIT_2;
      case UNCHANGED -> Feather.CHECK;
      case REFUSED -> Feather.ALERT_CIRCLE;
    };
  }
}
