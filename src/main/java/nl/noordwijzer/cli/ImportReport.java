package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.Question;
import org.jspecify.annotations.Nullable;

/// What files would change, or have changed.
///
/// @param region before the change
/// @param written the plan; null where nothing was written
record ImportReport(List<Proposal> proposals, Region region, @Nullable Path written) {

  /// What must be said first, with the option that says it.
  static String request(Proposal proposal, Terminal terminal) {
    return proposal
        .asks()
        .map(question -> request(proposal.table().name(), question, terminal))
        .orElse("");
  }

  private static String request(String table, Question question, Terminal terminal) {
    return switch (question) {
      case Question.Year _ -> terminal.text("cli.import.ask.year", table);
      case Question.System system ->
          terminal.text(
              "cli.import.ask.crs",
              table,
              String.join(", ", system.candidates().stream().map(each -> each.code()).toList()));
      case Question.Owner _ -> terminal.text("cli.import.ask.owner", table);
    };
  }

  /// The option that answers a question.
  static String option(Question question) {
    return switch (question) {
      case Question.Year _ -> "--year";
      case Question.System _ -> "--crs";
      case Question.Owner _ -> "--owner";
    };
  }
}
