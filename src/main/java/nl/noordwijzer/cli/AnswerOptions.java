package nl.noordwijzer.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.intake.Answers;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.Question;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the user says of files that do not say it themselves.
final class AnswerOptions {
  private static final Numbers.Bounds YEARS = new Numbers.Bounds(1900, 2100);

  @Option(names = "--year", paramLabel = "<${bundle:label.year}>")
  private @Nullable String year;

  @Option(names = "--crs", paramLabel = "<${bundle:label.crs}>")
  private @Nullable String crs;

  @Option(names = "--owner", paramLabel = "<${bundle:label.name}>")
  private @Nullable String owner;

  /// @param answers to what is asked of all tables alike
  /// @param system for the tables that do not tell theirs; null where nobody said
  record Given(Answers answers, @Nullable CoordinateSystem system) {

    /// Whether a table asks for the coordinate system that is given.
    boolean isAskedBy(List<Proposal> proposals) {
      return system != null && asking(proposals).findAny().isPresent();
    }

    /// What is said, with the coordinate system for those who ask for it.
    Answers to(Answers said, List<Proposal> proposals) {
      Answers all = said;
      if (system != null) {
        for (Question.Placing question : asking(proposals).toList()) {
          all = all.withSystem(question.table(), system);
        }
      }
      return all;
    }

    private static Stream<Question.Placing> asking(List<Proposal> proposals) {
      return proposals.stream()
          .map(Proposal::asks)
          .flatMap(Optional::stream)
          .filter(Question.Placing.class::isInstance)
          .map(Question.Placing.class::cast);
    }
  }

  Given read(Terminal terminal) {
    if (owner != null && owner.isBlank()) {
      throw terminal.wrongUse("cli.owner.empty");
    }
    OptionalInt figuresOf = Numbers.whole("--year", year, YEARS, terminal);
    Answers answers = Answers.NONE.withOwner(owner == null ? "" : owner.strip());
    return new Given(
        figuresOf.isPresent() ? answers.withYear(figuresOf.getAsInt()) : answers,
        crs == null ? null : system(crs, terminal));
  }

  private static CoordinateSystem system(String word, Terminal terminal) {
    return CoordinateSystem.named(word.strip())
        .orElseThrow(() ->
            terminal.wrongUse(
                "cli.crs.unknown",
                word,
                String.join(
                    ", ",
                    Arrays.stream(CoordinateSystem.values())
                        .map(CoordinateSystem::code)
                        .toList())));
  }
}
