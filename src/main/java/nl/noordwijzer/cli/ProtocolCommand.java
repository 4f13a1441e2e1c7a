package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import nl.noordwijzer.bidbook.ProtocolFile;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.ProgramVersion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.workshop.Protocol;
import nl.noordwijzer.workshop.SessionFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes the report of a workshop from the file of its session.
@Command(name = "protocol", sortOptions = false, mixinStandardHelpOptions = true)
final class ProtocolCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "<${bundle:label.file}>", hidden = true)
  private @Nullable String session;

  @Option(names = "--out", paramLabel = "<${bundle:label.file}>")
  private @Nullable String out;

  @Mixin private final OverwriteOption overwrite = new OverwriteOption();

  ProtocolCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (session == null || out == null) {
      throw terminal.wrongUse("cli.protocol.absent");
    }
    Path source = DataOption.path("protocol", session, terminal);
    Path target = DataOption.path("--out", out, terminal);
    ProtocolFile.Kind kind =
        ProtocolFile.Kind.of(target)
            .orElseThrow(() -> terminal.wrongUse("cli.protocol.format", target));
    overwrite.require(target, terminal);
    write(read(source), new ProtocolFile(target, kind));
    return Outcome.DONE.exitCode();
  }

  private Protocol read(Path source) {
    if (!Files.exists(source)) {
      throw terminal.wrongUse("session.file.unreadable", source);
    }
    try {
      return Protocol.of(SessionFile.read(source), terminal.texts(), ZoneId.systemDefault());
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }

  private void write(Protocol protocol, ProtocolFile target) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Imprint imprint = new Imprint(today, ProgramVersion.number(), Imprint.Status.FINAL);
    try {
      target.write(protocol, imprint, terminal.texts());
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal.texts()));
    }
    terminal
        .out()
        .println(terminal.text("cli.protocol.written", protocol.lines().size(), target.file()));
    protocol.notes().forEach(note -> terminal.out().println("  " + note));
  }
}
