package nl.noordwijzer.ui;

import javafx.beans.binding.BooleanExpression;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Dialogs;
import nl.noordwijzer.ui.session.PictureComposition;

/// All that is made anew when the language changes.
///
/// @param desk what the views were given
record Bench(
    Desk desk,
    WindowCommands commands,
    MainView view,
    PictureComposition composition,
    MapExport export)
    implements AutoCloseable {

  static Bench in(Texts texts, Workbench workbench, Opened opened) {
    MessageBar messages = new MessageBar(texts.get("window.close"));
    Dialogs dialogs = new WindowDialogs(messages, texts, workbench.settings().lastFolderProperty());
    Desk desk =
        new Desk(workbench.session(), workbench.tasks(), dialogs, texts, workbench.backgrounds());
    WindowCommands commands = new WindowCommands(workbench, texts);
    MainView view = new MainView(desk, commands, workbench.settings(), opened.map());
    view.lay(messages);
    MapComposer composer = opened.composer();
    MapExport export =
        new MapExport(
            desk,
            composer,
            () -> view.map().viewportProperty().get().extent(),
            workbench.settings()::status);
    return new Bench(desk, commands, view, new PictureComposition(desk, composer), export);
  }

  /// Whether the map shows the present style, view, ground and language.
  BooleanExpression settled() {
    return composition.upToDateProperty().and(view.map().settledProperty());
  }

  @Override
  public void close() {
    composition.close();
    view.close();
  }
}
