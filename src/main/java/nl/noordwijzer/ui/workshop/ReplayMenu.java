package nl.noordwijzer.ui.workshop;

import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.workshop.SessionFile;
import nl.noordwijzer.workshop.WorkshopSession;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Replays this session, or one of an earlier day from its file.
final class ReplayMenu extends MenuButton {
  private final Desk desk;
  private final Replay replay;

  ReplayMenu(Desk desk, Workshop workshop) {
    super(desk.texts().get("workshop.replay"), new FontIcon(Feather.ROTATE_CCW));
    this.desk = desk;
    replay = workshop.replay();
    setId("session-replay");
    SessionLog log = workshop.log();
    item("this", () -> begin(log.sessionProperty().get()));
    item("earlier", this::choose);
  }

  private void item(String key, Runnable act) {
    MenuItem item = new MenuItem(desk.texts().get("workshop.replay." + key));
    item.setOnAction(_ -> act.run());
    getItems().add(item);
  }

  private void begin(WorkshopSession session) {
    if (!replay.begin(session)) {
      desk.dialogs().notice(desk.texts().get("workshop.replay.nothing"));
    }
  }

  private void choose() {
    desk.dialogs().chooseOpenFiles(desk.texts().get("workshop.replay.earlier")).stream()
        .findFirst()
        .ifPresent(this::read);
  }

  private void read(Path file) {
    desk.tasks().start(_ -> SessionFile.read(file), (SessionFile read) -> begin(read));
  }

  private void begin(SessionFile read) {
    Texts texts = desk.texts();
    if (read.torn() || !read.broken().isEmpty()) {
      desk.dialogs().notice(texts.get("workshop.replay.incomplete"));
    }
    begin(read.session());
  }
}
