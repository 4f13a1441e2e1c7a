package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.WorkshopSession;
import org.jspecify.annotations.Nullable;

/// Which notes and wishes lie on the maps: of which theme, and of which group.
final class MarkFilter extends VBox implements AutoCloseable {
  private final ComboBox<OfTheme> theme;
  private final ComboBox<OfGroup> group;
  private final Node groupRow;
  private final CheckBox shown = new CheckBox();
  private final RoomMarks marks;
  private final Subscription subscription;

  /// @param theme null for all
  private record OfTheme(@Nullable NoteTheme theme) {}

  /// @param group null for all
  private record OfGroup(@Nullable String group) {}

  MarkFilter(Texts texts, SessionLog log, RoomMarks marks) {
    this.marks = marks;
    shown.setText(texts.get("session.panel.marks"));
    shown.setId("session-marks");
    shown.setWrapText(true);
    shown.selectedProperty().bindBidirectional(marks.shownProperty());
    theme = PanelRows.choice(it -> name(texts, it), it -> marks.themeProperty().set(it.theme));
    theme.setId("session-marks-theme");
    theme.getItems().add(new OfTheme(null));
    Arrays.stream(NoteTheme.values()).map(OfTheme::new).forEach(theme.getItems()::add);
    theme.setValue(new OfTheme(marks.themeProperty().get()));
    group = PanelRows.choice(it -> name(texts, it), it -> marks.groupProperty().set(it.group));
    group.setId("session-marks-group");
    groupRow = PanelRows.row(texts.get("session.panel.group"), group);
    getStyleClass().add("session-part");
    getChildren().addAll(shown, PanelRows.row(texts.get("session.panel.theme"), theme), groupRow);
    subscription =
        Subscription.combine(
            log.sessionProperty().subscribe(this::fillGroups),
            marks.shownProperty().subscribe(now -> theme.setDisable(!now)));
  }

  private static String name(Texts texts, OfTheme choice) {
    return choice.theme == null
        ? texts.get("session.panel.marks.all")
        : texts.get("plan.notetheme", choice.theme);
  }

  private static String name(Texts texts, OfGroup choice) {
    return choice.group == null ? texts.get("session.panel.marks.everybody") : choice.group;
  }

  /// Those that put a note on the map.
  private void fillGroups(WorkshopSession session) {
    List<OfGroup> all = new ArrayList<>();
    all.add(new OfGroup(null));
    session
        .standing()
        .all(SessionEvent.StickyNote.class)
        .map(SessionEvent.StickyNote::who)
        .filter(who -> !who.isEmpty())
        .distinct()
        .map(OfGroup::new)
        .forEach(all::add);
    if (!group.getItems().equals(all)) {
      group.getItems().setAll(all);
      group.setValue(new OfGroup(marks.groupProperty().get()));
    }
    PanelRows.show(groupRow, all.size() > 1);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    shown.selectedProperty().unbindBidirectional(marks.shownProperty());
  }
}
