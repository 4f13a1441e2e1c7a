package nl.noordwijzer.source.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.crs.CrsGuess;
import nl.noordwijzer.source.format.FileFormats;
import nl.noordwijzer.source.stock.StockMapping;
import nl.noordwijzer.source.stock.StockMappings;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// From files to proposals: what each table in them would change in a region.
///
/// @param today date on which files are taken in, for their source lines
/// @param remembered how lists of homes were read before
public record Intake(FileFormats formats, LocalDate today, StockMappings remembered) {

  /// Reads every format there is, and remembers nothing.
  public static Intake on(LocalDate today) {
    return on(today, new StockMappings());
  }

  /// Reads every format there is.
  public static Intake on(LocalDate today, StockMappings remembered) {
    return new Intake(FileFormats.all(), today, remembered);
  }

  /// All tables of some files.
  ///
  /// @throws NoordwijzerException when nothing can be made of one of the files
  /// @throws CancellationException when no longer wanted
  public List<ReadTable> read(List<Path> files, Progress progress) throws NoordwijzerException {
    List<ReadTable> tables = new ArrayList<>();
    for (Path file : files) {
      progress.throwIfCancelled();
      String name = String.valueOf(file.getFileName());
      formats.read(file, progress).forEach(table -> tables.add(new ReadTable(name, table)));
    }
    return tables;
  }

  /// What tables would change: one proposal for each, and one for the borders in all of them.
  ///
  /// @throws CancellationException when no longer wanted
  public List<Proposal> propose(
      List<ReadTable> reads, Region region, Answers answers, Progress progress) {
    Occasion occasion = new Occasion(region, answers, today, remembered);
    List<Proposal> proposals = new ArrayList<>();
    List<ReadTable> placed = new ArrayList<>();
    for (ReadTable read : reads) {
      progress.throwIfCancelled();
      switch (guess(read, answers)) {
        case CrsGuess.Sure sure -> {
          ReadTable inRd = read.inRd(sure, progress);
          placed.add(inRd);
          proposals.add(understand(inRd, occasion));
        }
        case CrsGuess.Unsure unsure -> proposals.add(unsure(read.table(), unsure));
        case CrsGuess.Refused refused -> proposals.add(refused(read.table(), refused));
      }
    }
    CbsProposals.borders(placed, region, answers).ifPresent(proposals::addFirst);
    return proposals;
  }

  /// The region after everything that is taken.
  ///
  /// @throws NoordwijzerException when the proposals do not go together
  public static Region regionAfter(Region region, List<Proposal> taken)
      throws NoordwijzerException {
    Region next = region;
    for (Proposal proposal : taken) {
      next = proposal.change().applyTo(next);
    }
    return next;
  }

  private static CrsGuess guess(ReadTable read, Answers answers) {
    return answers
        .system(read.table().name())
        .<CrsGuess>map(system -> new CrsGuess.Sure(system, false))
        .orElseGet(read::guess);
  }

  private static Proposal unsure(SourceTable table, CrsGuess.Unsure unsure) {
    return Proposal.asking(
        table,
        Sentence.of("intake.crs.unsure"),
        new Question.Placing(table.name(), unsure.candidates()));
  }

  private static Proposal refused(SourceTable table, CrsGuess.Refused refused) {
    List<CoordinateSystem> candidates = refused.candidates();
    return Proposal.asking(
        table,
        new Sentence(refused.key(), List.copyOf(refused.arguments())),
        candidates.isEmpty() ? null : new Question.Placing(table.name(), candidates));
  }

  private static Proposal understand(ReadTable read, Occasion occasion) {
    SourceTable table = read.table();
    ColumnChoices choices = occasion.answers().columns(table.name());
    Optional<Proposal> points = DwellingProposals.propose(table, occasion);
    if (points.isPresent()) {
      return points.get().after(choices);
    }
    Optional<Proposal> figures =
        HomesProposals.isRemembered(table, occasion) && !choices.tellFigures()
            ? Optional.empty()
            : CbsProposals.figures(read, occasion);
    return figures
        .or(() -> HomesProposals.propose(table, occasion))
        .or(() -> PlainFigures.propose(read, occasion))
        .orElseGet(() -> Proposal.nothing(table, why(choices)))
        .after(choices);
  }

  /// How the lists of homes among what is taken are read, where the user had a say in it.
  public List<StockMapping> told(List<Proposal> taken, Answers answers) {
    return taken.stream()
        .filter(proposal -> proposal.kind() == Proposal.Kind.HOMES)
        .filter(proposal -> isTold(proposal, answers))
        .map(proposal -> HomesProposals.mapping(proposal.table(), answers, remembered))
        .toList();
  }

  private static boolean isTold(Proposal proposal, Answers answers) {
    boolean owner = !answers.owner().isBlank() && proposal.question() instanceof Question.Owner;
    return owner || proposal.columns().stream().anyMatch(ColumnUse::chosen);
  }

  private static Sentence why(ColumnChoices choices) {
    return Sentence.of(choices.tellFigures() ? "intake.figures.codeless" : "intake.table.unknown");
  }
}
