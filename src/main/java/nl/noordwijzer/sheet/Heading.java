package nl.noordwijzer.sheet;

import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.text.Texts;

/// What stands above the map.
///
/// @param message one sentence that says what is shown
public record Heading(String title, String message) {

  /// The title of the picture, and what its figures are.
  ///
  /// @param latestYear whether the year is there only because it is the latest with data, which the
  ///   reader must be told
  public static Heading of(MapPicture picture, boolean latestYear, Texts texts) {
    return new Heading(picture.title(), message(picture, latestYear, texts));
  }

  private static String message(MapPicture picture, boolean latestYear, Texts texts) {
    MapStyle style = picture.style();
    if (!style.layer(LayerKind.INDICATOR).visible()) {
      boolean owners = style.layer(LayerKind.OWNERSHIP).visible();
      return texts.get(owners ? "sheet.message.owners" : "sheet.message.areas");
    }
    IndicatorCatalogue catalogue = picture.region().statistics().catalogue();
    String first = description(catalogue.require(style.theme().indicator()), texts);
    String shown =
        style
            .theme()
            .secondId()
            .map(id -> description(catalogue.require(id), texts))
            .map(second -> texts.get("sheet.message.pair", first, decapitalised(second)))
            .orElse(first);
    return texts.get(
        latestYear ? "sheet.message.latest" : "sheet.message",
        shown,
        String.valueOf(style.theme().year()));
  }

  private static String description(Indicator indicator, Texts texts) {
    String text = indicator.description().in(texts.locale()).strip();
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private static String decapitalised(String text) {
    boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
    return word ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }
}
