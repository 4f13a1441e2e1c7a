package nl.noordwijzer.effect;

/// How the assumptions of a plan turn out, seen from the households that live there.
public enum Outlook {
  FAVOURABLE,
  EXPECTED,
  ADVERSE
}
