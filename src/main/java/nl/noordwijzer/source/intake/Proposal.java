package nl.noordwijzer.source.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// What would be taken from one table, told before anything is taken.
///
/// @param columns what each column of the table is taken for, in its order
/// @param summary what would change, as sentences
/// @param findings what was noted, repaired or left out, and what does not match
/// @param question what must be asked first; null where nothing must be
/// @param readAsOn the day on which the user had a list with the same columns read in this way;
///   null where that did not happen
public record Proposal(
    SourceTable table,
    Kind kind,
    List<ColumnUse> columns,
    List<Sentence> summary,
    List<Finding> findings,
    @Nullable Question question,
    Change change,
    @Nullable LocalDate readAsOn) {

  /// As nothing was remembered.
  Proposal(
      SourceTable table,
      Kind kind,
      List<ColumnUse> columns,
      List<Sentence> summary,
      List<Finding> findings,
      @Nullable Question question,
      Change change) {
    this(table, kind, columns, summary, findings, question, change, null);
  }

  /// What a table holds.
  public enum Kind {
    FIGURES,
    BORDERS,
    HOMES,
    /// Where homes lie, a point for each.
    DWELLING_POINTS,
    /// Nothing that is understood.
    NOTHING;

    /// Whether the user can keep it from others.
    public boolean canBeConfidential() {
      return this == HOMES || this == DWELLING_POINTS;
    }
  }

  /// How the region becomes another one.
  @FunctionalInterface
  public interface Change {
    /// @throws NoordwijzerException when it does not go together with the region after all
    Region applyTo(Region region) throws NoordwijzerException;
  }

  public Proposal {
    columns = List.copyOf(columns);
    summary = List.copyOf(summary);
    findings = List.copyOf(findings);
  }

  /// A table of which nothing is understood.
  static Proposal nothing(SourceTable table, Sentence why) {
    return asking(table, why, null);
  }

  /// A table that can only be understood when something is answered.
  static Proposal asking(SourceTable table, Sentence why, @Nullable Question question) {
    return asking(table, ColumnUse.unknown(table), why, question);
  }

  /// A table of which some columns are understood, and that can only be taken when something is
  /// answered.
  static Proposal asking(
      SourceTable table, List<ColumnUse> columns, Sentence why, @Nullable Question question) {
    return new Proposal(
        table, Kind.NOTHING, columns, List.of(why), table.findings(), question, region -> region);
  }

  /// With the columns as the user says they are.
  Proposal after(ColumnChoices choices) {
    List<ColumnUse> said = columns.stream().map(use -> use.after(choices)).toList();
    return new Proposal(table, kind, said, summary, findings, question, change, readAsOn);
  }

  /// Read as a list with the same columns was on a day.
  Proposal readAsOn(LocalDate day) {
    return new Proposal(table, kind, columns, summary, findings, question, change, day);
  }

  public Optional<Question> asks() {
    return Optional.ofNullable(question);
  }

  public boolean changesAnything() {
    return kind != Kind.NOTHING;
  }
}
