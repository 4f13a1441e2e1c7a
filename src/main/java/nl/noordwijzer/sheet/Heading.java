package nl.noordwijzer.sheet;

import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.text.Texts;

/// What stands above the map.
///
/// @param message one sentence that says what is shown
public record Heading(String title, String message) {

  /// The title of the picture, and what its figures are. Of a plan, its scenario comes first.
  ///
  /// @param latestYear whether the year is there only because it is the latest with data, which the
  ///   reader must be told
  public static Heading of(MapPicture picture, boolean latestYear, Texts texts) {
    Heading figures = new Heading(picture.title(), message(picture, latestYear, texts));
    boolean proposed =
        picture.style().layer(LayerKind.INTERVENTIONS).isSeen()
            && !picture.plan().named().isEmpty()
            && picture.plan().begun().findAny().isPresent();
    return proposed ? proposed(picture, figures, texts) : figures;
  }

  private static Heading proposed(MapPicture picture, Heading figures, Texts texts) {
    PlanContent.Named named = picture.plan().named();
    String until = String.valueOf(picture.plan().year());
    if (isPlain(picture.style())) {
      return new Heading(
          texts.get("sheet.title.interventions", named.scenario(), until),
          texts.get("sheet.message.interventions", named.plan()));
    }
    return new Heading(
        texts.get("sheet.title.plan", named.scenario(), decapitalised(figures.title)),
        texts.get("sheet.message.plan", named.plan(), until, figures.message));
  }

  /// Whether no figures are shown: neither of areas nor of owners.
  private static boolean isPlain(MapStyle style) {
    return !style.layer(LayerKind.INDICATOR).visible()
        && !style.layer(LayerKind.OWNERSHIP).visible();
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
