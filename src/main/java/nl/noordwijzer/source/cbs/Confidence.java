package nl.noordwijzer.source.cbs;

/// How sure it is what a column means.
public enum Confidence {
  SURE,
  LIKELY,
  UNKNOWN
}
