package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import nl.noordwijzer.bidbook.BookRequest;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.workshop.Protocol;
import nl.noordwijzer.workshop.SessionFile;
import nl.noordwijzer.workshop.SessionFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which workshop a bidbook tells of.
final class SessionOption {
  private static final String BOOK = "werksessie";

  @Option(names = "--session", paramLabel = "<${bundle:label.file}>")
  private @Nullable String file;

  /// With the named session, or, in the bidbook about workshops, the last one beside the plan.
  ///
  /// @param book id
  BookRequest in(BookRequest request, String book, Path plan, Terminal terminal) {
    return file(book, plan, terminal).map(it -> request.with(read(it, terminal))).orElse(request);
  }

  private Optional<Path> file(String book, Path plan, Terminal terminal) {
    if (file != null) {
      return Optional.of(DataOption.path("--session", file, terminal));
    }
    return book.equals(BOOK) ? new SessionFiles(plan).last() : Optional.empty();
  }

  private static Protocol read(Path source, Terminal terminal) {
    if (!Files.exists(source)) {
      throw terminal.wrongUse("session.file.unreadable", source);
    }
    try {
      return Protocol.of(SessionFile.read(source), terminal.texts(), ZoneId.systemDefault());
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }
}
