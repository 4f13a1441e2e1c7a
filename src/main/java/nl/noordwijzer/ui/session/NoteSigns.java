package nl.noordwijzer.ui.session;

import java.util.Locale;
import nl.noordwijzer.plan.NoteTheme;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The sign of what a note is about: a symbol, so that its colour is never all that tells.
public final class NoteSigns {
  private NoteSigns() {}

  public static FontIcon icon(NoteTheme theme) {
    FontIcon icon = new FontIcon(symbol(theme));
    icon.getStyleClass().addAll("note-theme", style(theme));
    return icon;
  }

  /// The style class of its colour.
  public static String style(NoteTheme theme) {
    return "note-" + theme.name().toLowerCase(Locale.ROOT);
  }

  private static Feather symbol(NoteTheme theme) {
    return switch (theme) {
      case HOUSING -> Feather.HOME;
      case GREENERY -> Feather.SUN;
      case TRAFFIC -> Feather.NAVIGATION;
      case MEETING -> Feather.USERS;
      case SAFETY -> Feather.SHIELD;
      case OTHER -> Feather.MESSAGE_SQUARE;
    };
  }
}
