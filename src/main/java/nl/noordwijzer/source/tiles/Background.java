package nl.noordwijzer.source.tiles;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.noordwijzer.text.Texts;

/// The background maps that PDOK serves in RD New.
public enum Background {
  BRT_GREY("brt/achtergrondkaart/wmts/v2_0/grijs", "png"),
  BRT_PASTEL("brt/achtergrondkaart/wmts/v2_0/pastel", "png"),
  BRT_STANDARD("brt/achtergrondkaart/wmts/v2_0/standaard", "png"),
  AERIAL_PHOTO("hwh/luchtfotorgb/wmts/v1_0/Actueel_orthoHR", "jpeg");

  public static final URI SERVICE = URI.create("https://service.pdok.nl");

  /// The level of 21 cm per pixel; what is finer the screen makes of it.
  private static final int FINEST = 14;

  private final String path;
  private final String kind;

  Background(String path, String kind) {
    this.path = path;
    this.kind = kind;
  }

  /// How a style names it.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Background> byId(String id) {
    return Arrays.stream(values()).filter(background -> background.id().equals(id)).findFirst();
  }

  /// The last level it is served at.
  public int finest() {
    return FINEST;
  }

  public String title(Texts texts) {
    return texts.get("tiles.background", this);
  }

  /// Whose it is, with the licence: must be on every map that shows it.
  public String attribution(Texts texts) {
    return texts.get(attributionKey());
  }

  /// For a page, which also says when the tiles were fetched.
  public String attribution(Texts texts, LocalDate fetched) {
    DateTimeFormatter date =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
    return texts.get("tiles.fetched", attribution(texts), date.format(fetched));
  }

  private String attributionKey() {
    return this == AERIAL_PHOTO ? "tiles.attribution.aerial" : "tiles.attribution.brt";
  }

  String mediaType() {
    return "image/" + kind;
  }

  URI address(URI service, TileAddress tile) {
    return URI.create(
        "%s/%s/EPSG:28992/%d/%d/%d.%s"
            .formatted(service, path, tile.level(), tile.x(), tile.y(), kind));
  }
}
