package nl.noordwijzer.plan;

/// What can be entered for an input.
public enum InputKind {
  NUMBER,
  /// A number that is a year, within the horizon of the programme.
  YEAR,
  CHOICE,
  YES_NO,
  TEXT;

  /// Whether a value is of this kind.
  public boolean admits(InputValue value) {
    return switch (value) {
      case InputValue.Amount _ -> this == NUMBER || this == YEAR;
      case InputValue.Choice _ -> this == CHOICE;
      case InputValue.YesNo _ -> this == YES_NO;
      case InputValue.Text _ -> this == TEXT;
    };
  }
}
