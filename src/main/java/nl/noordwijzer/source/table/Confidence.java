package nl.noordwijzer.source.table;

import nl.noordwijzer.text.Texts;

/// How sure it is what a column means.
public enum Confidence {
  SURE,
  LIKELY,
  UNKNOWN;

  public String words(Texts texts) {
    return texts.get("table.confidence", this);
  }
}
