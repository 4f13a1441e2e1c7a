package nl.noordwijzer.ui.workshop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.noordwijzer.bidbook.ProtocolFile;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.ProgramVersion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.SaveFile;
import nl.noordwijzer.workshop.Protocol;
import nl.noordwijzer.workshop.WorkshopSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Saves the report of the session so far.
final class ReportMenu extends MenuButton {
  private final Desk desk;
  private final SessionLog log;

  ReportMenu(Desk desk, SessionLog log) {
    super(desk.texts().get("session.panel.report"), new FontIcon(Feather.FILE_TEXT));
    this.desk = desk;
    this.log = log;
    setId("session-report");
    for (ProtocolFile.Kind kind : ProtocolFile.Kind.values()) {
      MenuItem item = new MenuItem(desk.texts().get("session.panel.report", kind));
      item.setOnAction(_ -> save(kind));
      getItems().add(item);
    }
  }

  private void save(ProtocolFile.Kind kind) {
    Texts texts = desk.texts();
    WorkshopSession session = log.sessionProperty().get();
    String name = texts.get("session.panel.report.name", session.name()) + "." + kind.extension();
    SaveFile.choose(desk, texts.get("session.panel.report"), name, kind.extension())
        .ifPresent(file -> write(session, new ProtocolFile(file, kind)));
  }

  private void write(WorkshopSession session, ProtocolFile target) {
    Texts texts = desk.texts();
    desk.tasks()
        .start(
            texts.get("session.panel.report.job"),
            _ -> write(session, target, texts),
            (Path file) ->
                desk.dialogs().notice(texts.get("session.panel.report.done", file.getFileName())));
  }

  private static Path write(WorkshopSession session, ProtocolFile target, Texts texts)
      throws NoordwijzerException {
    ZoneId zone = ZoneId.systemDefault();
    Imprint imprint =
        new Imprint(LocalDate.now(zone), ProgramVersion.number(), Imprint.Status.FINAL);
    target.write(Protocol.of(session, texts, zone), imprint, texts);
    return target.file();
  }
}
