package nl.noordwijzer.plan;

/// When an intervention works: on the short term, or on the middle long to long one.
public enum Term {
  SHORT,
  LONG
}
