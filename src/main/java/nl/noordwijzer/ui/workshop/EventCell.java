package nl.noordwijzer.ui.workshop;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.EventWords;
import nl.noordwijzer.workshop.SessionEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Something that happened: when and of what kind, and under it what.
final class EventCell extends ListCell<SessionEvent> {
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /// Room for the scroll bar of the list, CSS pixels.
  private static final double SCROLL_BAR = 20;

  private final Texts texts;
  private final Label head = new Label();
  private final Label words = new Label();
  private final Button withdraw;
  private final VBox box;

  /// @param withdrawn told what is taken back
  EventCell(Texts texts, Consumer<SessionEvent> withdrawn) {
    this.texts = texts;
    withdraw =
        IconButton.of(
            Feather.X,
            texts.get("session.panel.withdraw"),
            () -> Optional.ofNullable(getItem()).ifPresent(withdrawn));
    withdraw.getStyleClass().addAll("session-withdraw", "flat");
    head.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox line = new HBox(head, withdraw);
    line.setAlignment(Pos.CENTER_LEFT);
    box = new VBox(line, words);
    head.getStyleClass().add("panel-note");
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    setPrefWidth(0);
  }

  /// As many lines as its words need in the width of the list.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double wide = width > 0 ? width : getListView().getWidth() - SCROLL_BAR;
    return snappedTopInset()
        + snappedBottomInset()
        + box.prefHeight(wide - snappedLeftInset() - snappedRightInset());
  }

  @Override
  protected void updateItem(@Nullable SessionEvent event, boolean empty) {
    super.updateItem(event, empty);
    setGraphic(event == null ? null : box);
    setAccessibleText(null);
    if (event == null) {
      return;
    }
    PanelRows.show(withdraw, event.isSaid());
    EventWords said = new EventWords(texts);
    String time = HOUR.format(event.time().atZone(ZoneId.systemDefault()));
    head.setText(
        event.who().isEmpty()
            ? texts.get("session.panel.event", time, said.kind(event))
            : texts.get("session.panel.event.of", time, said.kind(event), event.who()));
    words.setText(said.of(event));
    setAccessibleText(head.getText() + ". " + words.getText());
  }
}
