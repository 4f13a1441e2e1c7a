package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.source.stock.StockField;
import nl.noordwijzer.text.Texts;

/// What a column can be taken for.
///
/// @param id of an indicator, or of a role such as `code` or `home.owner`; empty where nothing is
///   made of the column
/// @param isIndicator whether it is an indicator
public record Meaning(String id, boolean isIndicator) {
  public static final Meaning NOTHING = role("");

  /// The code of the area that a row is about.
  public static final Meaning CODE = role("code");

  /// The year that the figures in a row are of.
  public static final Meaning YEAR = role("year");

  private static final String HOME = "home.";

  /// @param name key in the texts without `intake.role.`
  static Meaning role(String name) {
    return new Meaning(name, false);
  }

  /// Something that a list of homes says.
  public static Meaning home(StockField field) {
    return role(HOME + field.name().toLowerCase(Locale.ROOT));
  }

  /// Figures of an indicator; an id that no indicator has is that of a new one.
  public static Meaning indicator(String id) {
    return new Meaning(id, true);
  }

  /// Figures of an indicator that is called after their column.
  public static Meaning ownIndicator(String column) {
    return indicator(OwnIndicator.id(column));
  }

  /// What a list of homes says with it; empty when it is about something else.
  Optional<StockField> field() {
    return Arrays.stream(StockField.values()).filter(field -> home(field).equals(this)).findFirst();
  }

  boolean isHome() {
    return !isIndicator && id.startsWith(HOME);
  }

  /// Whether it is about figures of areas.
  boolean isFigure() {
    return isIndicator || equals(CODE) || equals(YEAR);
  }

  /// All that the user may take a column for: nothing, what tables of figures say, what lists of
  /// homes say, an indicator of its own, and every indicator that is not worked out by a formula.
  public static List<Meaning> offered(String column, Texts texts, IndicatorCatalogue catalogue) {
    List<Meaning> offered = new ArrayList<>(List.of(NOTHING, CODE, YEAR));
    Arrays.stream(StockField.values()).map(Meaning::home).forEach(offered::add);
    Meaning own = ownIndicator(column);
    if (catalogue.byId(own.id()).isEmpty()) {
      offered.add(own);
    }
    catalogue.indicators().stream()
        .filter(indicator -> indicator.derivation().isEmpty())
        .sorted(Comparator.comparing((Indicator known) -> known.names().in(texts.locale())))
        .map(known -> indicator(known.id()))
        .forEach(offered::add);
    return offered;
  }

  /// In words.
  ///
  /// @param column that has this meaning, after which a new indicator is called
  /// @param catalogue of the region before the change: what is not in it is new
  public String words(String column, Texts texts, IndicatorCatalogue catalogue) {
    if (id.isEmpty()) {
      return texts.get("intake.meaning.none");
    }
    if (!isIndicator) {
      return texts.get("intake.role." + id);
    }
    return catalogue
        .byId(id)
        .map(indicator -> indicator.names().in(texts.locale()))
        .orElse(texts.get("intake.meaning.new", column));
  }
}
