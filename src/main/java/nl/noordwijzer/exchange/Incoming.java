package nl.noordwijzer.exchange;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.source.table.Finding;
import org.jspecify.annotations.Nullable;

/// What a file would change in a plan, for the user to see before anything does.
///
/// @param source what it came from
/// @param lines one for each row that is an intervention or a plan area
/// @param typeless whether some rows name no type, so that the user must choose one
/// @param findings what was noted, repaired or skipped while reading, but for single rows
public record Incoming(String source, List<Line> lines, boolean typeless, List<Finding> findings) {

  /// What becomes of a row.
  public enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  /// @param row its place in the file, counted from 1
  /// @param id of the intervention or area; empty where it is refused
  /// @param command takes it in; null where nothing happens
  /// @param reason why it is refused; null where it is not
  /// @param remarks what else the user must know of it, such as that its shape was mended
  public record Line(
      Fate fate,
      long row,
      String name,
      String id,
      @Nullable PlanCommand command,
      @Nullable Phrase reason,
      List<Phrase> remarks) {
    public Line {
      remarks = List.copyOf(remarks);
    }

    Line(Fate fate, long row, String name, String id, @Nullable PlanCommand command) {
      this(fate, row, name, id, command, null, List.of());
    }

    static Line refused(long row, String name, Phrase reason) {
      return new Line(Fate.REFUSED, row, name, "", null, reason, List.of());
    }

    /// A sentence about it, after the place where it stands in the file.
    public Phrase told(String sentence) {
      String place = Long.toString(row);
      return name.isEmpty()
          ? new Phrase("exchange.line.nameless", place, sentence)
          : new Phrase("exchange.line", place, name, sentence);
    }

    Line with(Phrase remark) {
      List<Phrase> all = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
      return new Line(fate, row, name, id, command, reason, all);
    }
  }

  public Incoming {
    lines = List.copyOf(lines);
    findings = List.copyOf(findings);
  }

  public int count(Fate fate) {
    return (int) lines.stream().filter(line -> line.fate() == fate).count();
  }

  /// All of it as one act; nothing where it would change nothing.
  public Optional<PlanCommand> command() {
    List<PlanCommand> commands =
        lines.stream().flatMap(line -> Optional.ofNullable(line.command()).stream()).toList();
    return commands.isEmpty()
        ? Optional.empty()
        : Optional.of(new CommandSequence(new Phrase("exchange.act", source), commands));
  }

  /// The ids of what is new or changed.
  public List<String> taken() {
    return lines.stream().filter(line -> line.command() != null).map(Line::id).toList();
  }
}
