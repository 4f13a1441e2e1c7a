package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.ui.session.NoteSigns;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;

/// Notes as small numbered signs above the pictures of the map: they belong to the work on a plan,
/// and are not on what is printed of it.
final class NoteLayer extends Pane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  /// Height and least width of a sign, CSS pixels.
  private static final double SIZE = 20;

  /// Added for each figure of its number beyond the first, CSS pixels.
  private static final double WIDER = 6;

  /// Width of the symbol of a theme, CSS pixels.
  private static final double SYMBOL = 16;

  private final List<Label> signs = new ArrayList<>();
  private List<Note> notes = List.of();

  NoteLayer() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// @param shown in the order of their numbers
  void show(List<Note> shown, @Nullable Note chosen, Viewport view) {
    notes = List.copyOf(shown);
    while (signs.size() < notes.size()) {
      signs.add(sign(signs.size() + 1));
    }
    signs.subList(notes.size(), signs.size()).clear();
    if (getChildren().size() != signs.size()) {
      getChildren().setAll(signs);
    }
    for (int i = 0; i < notes.size(); i++) {
      dress(signs.get(i), notes.get(i).theme());
      place(signs.get(i), notes.get(i), view);
      signs
          .get(i)
          .pseudoClassStateChanged(CHOSEN, chosen != null && chosen.id().equals(notes.get(i).id()));
    }
  }

  private static Label sign(int number) {
    String words = Integer.toString(number);
    Label sign = new Label(words);
    sign.setManaged(false);
    return sign;
  }

  /// With the symbol and colour of what the note is about.
  private static void dress(Label sign, NoteTheme theme) {
    if (!theme.equals(sign.getUserData())) {
      sign.setUserData(theme);
      boolean bare = theme == NoteTheme.OTHER;
      sign.setGraphic(bare ? null : NoteSigns.icon(theme));
      double words = WIDER * (sign.getText().length() - 1);
      sign.resize(SIZE + words + (bare ? 0 : SYMBOL), SIZE);
      sign.getStyleClass().setAll("label", "note-sign", NoteSigns.style(theme));
    }
  }

  private static void place(Label sign, Note note, Viewport view) {
    Point2D middle = middle(note.point(), view);
    boolean inView =
        middle.getX() > -SIZE
            && middle.getY() > -SIZE
            && middle.getX() < view.width() + SIZE
            && middle.getY() < view.height() + SIZE;
    sign.setVisible(inView);
    sign.relocate(
        Math.rint(middle.getX() - sign.getWidth() / 2), Math.rint(middle.getY() - SIZE / 2));
  }

  private static Point2D middle(Point point, Viewport view) {
    return new Point2D(view.toX(point.getX()), view.toY(point.getY()));
  }

  /// The number of the note whose sign lies at a place, from 0; the highest where several do.
  Optional<Integer> at(Point2D place) {
    for (int i = signs.size() - 1; i >= 0; i--) {
      if (signs.get(i).isVisible() && signs.get(i).getBoundsInParent().contains(place)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
