package nl.noordwijzer.area;

import java.util.Locale;

/// The name of one thing in both languages of the program.
public record Names(String dutch, String english) {

  /// A name that is the same in both languages, such as the name of a place.
  public static Names same(String name) {
    return new Names(name, name);
  }

  /// English for an English locale, Dutch for every other.
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? english : dutch;
  }
}
