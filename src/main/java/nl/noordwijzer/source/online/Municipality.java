package nl.noordwijzer.source.online;

import java.util.List;

/// A municipality, as services know it.
///
/// @param code of CBS, `GM` and four digits
public record Municipality(String code, String name) {
  public static final Municipality HEERLEN = new Municipality("GM0917", "Heerlen");

  /// The seven that work together as Parkstad Limburg.
  public static final List<Municipality> PARKSTAD =
      List.of(
          new Municipality("GM1954", "Beekdaelen"),
          new Municipality("GM0899", "Brunssum"),
          HEERLEN,
          new Municipality("GM0928", "Kerkrade"),
          new Municipality("GM0882", "Landgraaf"),
          new Municipality("GM0965", "Simpelveld"),
          new Municipality("GM0986", "Voerendaal"));

  private static final String FORM = "GM\\d{4}";

  public Municipality {
    if (!code.matches(FORM)) {
      throw new IllegalArgumentException(code);
    }
  }

  static boolean isCode(String text) {
    return text.matches(FORM);
  }

  /// The digits that the codes of its wijken and buurten begin with.
  String digits() {
    return code.substring(2);
  }
}
