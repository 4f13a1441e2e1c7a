package nl.noordwijzer.bidbook;

import java.util.Locale;

/// A text of a template in both languages of the program, with fields such as `{scenario}` in it.
record Wording(String nl, String en) {

  String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : nl;
  }
}
