package nl.noordwijzer.bidbook;

import java.util.Locale;
import nl.noordwijzer.area.Names;

/// A text of a template in both languages of the program, with fields such as `{scenario}` in it.
record Wording(String nl, String en) {

  Names names() {
    return new Names(nl, en);
  }

  String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : nl;
  }
}
