package nl.noordwijzer.ui.sketch;

import nl.noordwijzer.plan.InterventionType;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The symbol of a type of interventions.
final class TypeIcon {
  private TypeIcon() {}

  static FontIcon of(InterventionType type) {
    return of(type.look().symbol());
  }

  /// A circle where the symbol is not one of Feather.
  static FontIcon of(String symbol) {
    FontIcon icon = new FontIcon(icon(symbol));
    icon.getStyleClass().add("type-icon");
    return icon;
  }

  /// Lets an icon show the symbol of another type.
  static void show(InterventionType type, FontIcon icon) {
    icon.setIconCode(icon(type.look().symbol()));
  }

  private static Feather icon(String symbol) {
    try {
      return Feather.findByDescription("fth-" + symbol);
    } catch (IllegalArgumentException _) {
      return Feather.CIRCLE;
    }
  }
}
