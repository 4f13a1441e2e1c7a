package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.noordwijzer.source.intake.ColumnUse;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.Sentence;
import nl.noordwijzer.source.table.Finding;
import org.jspecify.annotations.Nullable;

/// Prints what files would change, for people.
record ImportText(ImportReport report, Terminal terminal) {
  private static final int MOST_FINDINGS = 20;

  /// @param plan where it would go; null where that is not said
  void print(@Nullable Path plan) {
    report.proposals().forEach(this::print);
    if (report.written() != null) {
      terminal.out().println(terminal.text("cli.import.written", report.written()));
    } else if (report.proposals().stream().anyMatch(Proposal::changesAnything)) {
      terminal.out().println(unwritten(plan, terminal));
    }
  }

  /// What is said when only was looked what would happen.
  static String unwritten(@Nullable Path plan, Terminal terminal) {
    return plan == null
        ? terminal.text("cli.import.unwritten")
        : terminal.text("cli.import.unwritten.dry", plan);
  }

  private void print(Proposal proposal) {
    String kind =
        terminal.text(
            "intake.kind." + proposal.kind().name().toLowerCase(Locale.ROOT),
            proposal.table().rows().size());
    terminal.out().println(proposal.table().name() + ": " + kind);
    for (Sentence sentence : proposal.summary()) {
      terminal.out().println("  " + sentence.in(terminal.texts()));
    }
    printColumns(proposal.columns());
    printFindings(proposal.findings());
    terminal.out().println();
  }

  private void printColumns(List<ColumnUse> uses) {
    Columns columns = new Columns(Set.of());
    columns.add(
        List.of(
            terminal.text("intake.column.name"),
            terminal.text("intake.column.meaning"),
            terminal.text("intake.column.certainty")));
    for (ColumnUse use : uses) {
      columns.add(
          List.of(
              use.column(),
              use.words(terminal.texts(), report.region().statistics().catalogue()),
              use.certaintyWord(terminal.texts())));
    }
    if (!uses.isEmpty()) {
      columns.lines().forEach(line -> terminal.out().println("    " + line));
    }
  }

  private void printFindings(List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    terminal.out().println("  " + terminal.text("intake.tab.findings.count", findings.size()));
    findings.stream()
        .limit(MOST_FINDINGS)
        .forEach(finding -> terminal.out().println("    " + line(finding)));
    if (findings.size() > MOST_FINDINGS) {
      terminal
          .out()
          .println("    " + terminal.text("cli.import.more", findings.size() - MOST_FINDINGS));
    }
  }

  private String line(Finding finding) {
    String weight = terminal.texts().get("intake.weight", finding.weight());
    String place =
        finding.row() == 0 ? "" : terminal.text("cli.import.row", Long.toString(finding.row()));
    return weight + place + ": " + finding.sentence(terminal.texts());
  }
}
