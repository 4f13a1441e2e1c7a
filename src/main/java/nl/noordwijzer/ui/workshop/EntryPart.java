package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.Spot;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.locationtech.jts.geom.Coordinate;

/// What is said in the room, as the operator enters it.
final class EntryPart extends VBox implements AutoCloseable {
  /// What can be entered.
  private enum Entry {
    DECISION,
    QUESTION,
    NOTE,
    WISH;

    boolean hasTheme() {
      return this == NOTE || this == WISH;
    }
  }

  private final Texts texts;
  private final SessionLog log;
  private final Pointing pointing;
  private final ComboBox<Entry> entry;
  private final ComboBox<NoteTheme> theme;
  private final Node themeRow;
  private final CheckBox atPin = new CheckBox();
  private final TextField group = new TextField();
  private final Node groupRow;
  private final TextField text = new TextField();
  private final ListChangeListener<Coordinate> pins = this::pinned;
  private @Nullable Spot pin;

  EntryPart(Texts texts, SessionLog log, Pointing pointing) {
    this.texts = texts;
    this.log = log;
    this.pointing = pointing;
    entry = PanelRows.choice(one -> texts.get("session.kind", one), _ -> refresh());
    entry.setId("session-entry");
    entry.getItems().setAll(Entry.values());
    entry.setValue(Entry.DECISION);
    theme = PanelRows.choice(one -> texts.get("plan.notetheme", one), _ -> {});
    theme.setId("session-theme");
    theme.getItems().setAll(NoteTheme.values());
    theme.setValue(NoteTheme.OTHER);
    themeRow = PanelRows.row(word("theme"), theme);
    group.setId("session-group");
    group.setPromptText(word("group.hint"));
    group.textProperty().bindBidirectional(log.groupProperty());
    groupRow = PanelRows.row(word("group"), group);
    atPin.setText(word("pin"));
    atPin.setId("session-at-pin");
    pointing.pins().addListener(pins);
    getStyleClass().add("session-part");
    getChildren().addAll(groupRow, PanelRows.row(word("entry"), entry), themeRow, atPin, textRow());
    refresh();
  }

  private String word(String key) {
    return texts.get("session.panel." + key);
  }

  private HBox textRow() {
    text.setId("session-text");
    text.setPromptText(word("text"));
    text.setAccessibleText(word("text"));
    text.setOnAction(_ -> add());
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Button plus = IconButton.of(Feather.PLUS, word("add"), this::add);
    plus.setId("session-add");
    HBox row = new HBox(text, plus);
    row.getStyleClass().add("session-row");
    return row;
  }

  private void pinned(ListChangeListener.Change<? extends Coordinate> change) {
    while (change.next()) {
      List<? extends Coordinate> added = change.getAddedSubList();
      if (!added.isEmpty()) {
        pin = new Spot(added.getLast().x, added.getLast().y);
        atPin.setSelected(true);
      }
    }
    refresh();
  }

  private void refresh() {
    Entry chosen = entry.getValue();
    PanelRows.show(themeRow, chosen.hasTheme());
    PanelRows.show(atPin, chosen.hasTheme() && pin != null);
    PanelRows.show(groupRow, chosen != Entry.WISH);
  }

  private void add() {
    if (text.getText().isBlank()) {
      return;
    }
    Spot spot = atPin.isSelected() ? pin : null;
    log.add(event(entry.getValue(), spot));
    text.clear();
    if (entry.getValue().hasTheme()) {
      pin = null;
      atPin.setSelected(false);
      refresh();
    }
  }

  private SessionEvent event(Entry chosen, @Nullable Spot spot) {
    Instant now = Instant.now();
    String who = log.groupProperty().get();
    String words = text.getText();
    return switch (chosen) {
      case DECISION -> new SessionEvent.Decision(now, who, words);
      case QUESTION -> new SessionEvent.OpenQuestion(now, who, words);
      case NOTE -> new SessionEvent.StickyNote(now, who, words, theme.getValue(), spot);
      case WISH -> new SessionEvent.Wish(now, words, theme.getValue(), spot);
    };
  }

  @Override
  public void close() {
    pointing.pins().removeListener(pins);
    group.textProperty().unbindBidirectional(log.groupProperty());
  }
}
