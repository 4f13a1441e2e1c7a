package nl.noordwijzer.ui;

import java.io.File;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextInputDialog;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Dialogs;
import org.jspecify.annotations.Nullable;

/// Messages in the window itself, files through the chooser of the system.
final class WindowDialogs implements Dialogs {
  private static final Logger LOG = System.getLogger(WindowDialogs.class.getName());

  private final MessageBar messages;
  private final Texts texts;
  private final ObjectProperty<@Nullable File> lastFolder;

  /// @param lastFolder where the last file was chosen; holds null before the first
  WindowDialogs(MessageBar messages, Texts texts, ObjectProperty<@Nullable File> lastFolder) {
    this.messages = messages;
    this.texts = texts;
    this.lastFolder = lastFolder;
  }

  @Override
  public void failed(Throwable cause) {
    LOG.log(Level.ERROR, cause.toString(), cause);
    messages.failure(sentence(cause, texts));
  }

  @Override
  public void failed(Throwable cause, String again, Runnable retry) {
    LOG.log(Level.ERROR, cause.toString(), cause);
    messages.failure(sentence(cause, texts), again, retry);
  }

  @Override
  public void over(Throwable cause) {
    messages.hide(sentence(cause, texts));
  }

  /// What the user reads: the sentence of an expected failure, else that something went wrong here.
  static String sentence(Throwable cause, Texts texts) {
    return cause instanceof NoordwijzerException expected
        ? expected.sentence(texts)
        : texts.get("window.failed.unexpected", LogFile.place());
  }

  @Override
  public void notice(String message) {
    messages.notice(message);
  }

  @Override
  public void tell(String message) {
    messages.tell(message);
  }

  @Override
  public void tell(String message, String again, Runnable retry) {
    messages.tell(message, again, retry);
  }

  @Override
  public boolean confirm(String question, String yes) {
    ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.YES);
    return ask(confirmation(question, agree)).filter(agree::equals).isPresent();
  }

  /// The button that changes nothing is the one that Enter presses.
  static Alert confirmation(String question, ButtonType agree) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, agree, ButtonType.CANCEL);
    makeDefault(alert, agree, false);
    makeDefault(alert, ButtonType.CANCEL, true);
    return alert;
  }

  private static void makeDefault(Alert alert, ButtonType type, boolean wanted) {
    if (alert.getDialogPane().lookupButton(type) instanceof Button button) {
      button.setDefaultButton(wanted);
    }
  }

  @Override
  public Optional<Boolean> decide(String question, String yes, String no) {
    ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.YES);
    ButtonType refuse = new ButtonType(no, ButtonBar.ButtonData.NO);
    Alert alert =
        new Alert(Alert.AlertType.CONFIRMATION, question, agree, refuse, ButtonType.CANCEL);
    return ask(alert).filter(answer -> !answer.equals(ButtonType.CANCEL)).map(agree::equals);
  }

  @Override
  public Optional<String> ask(String question, String proposed) {
    TextInputDialog dialog = new TextInputDialog(proposed);
    dialog.initOwner(owner());
    dialog.setTitle("Noordwijzer");
    dialog.setHeaderText(null);
    dialog.setGraphic(null);
    dialog.setContentText(question);
    return dialog.showAndWait();
  }

  private Optional<ButtonType> ask(Alert alert) {
    alert.initOwner(owner());
    alert.setTitle("Noordwijzer");
    alert.setHeaderText(null);
    return alert.showAndWait();
  }

  private Window owner() {
    return messages.root().getScene().getWindow();
  }

  @Override
  public List<Path> chooseOpenFiles(String title) {
    FileChooser chooser = chooser(title);
    List<Path> chosen = chosen(chooser, owner());
    chosen.stream().findFirst().ifPresent(this::remember);
    return chosen;
  }

  /// Begins where the last file was chosen, if that folder is still there.
  FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    File folder = lastFolder.get();
    if (folder != null && folder.isDirectory()) {
      chooser.setInitialDirectory(folder);
    }
    return chooser;
  }

  void remember(Path file) {
    lastFolder.set(file.toFile().getParentFile());
  }

  /// Where there is no room for messages yet.
  static List<Path> chooseOpenFiles(String title, Window owner) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    return chosen(chooser, owner);
  }

  private static List<Path> chosen(FileChooser chooser, Window owner) {
    List<File> chosen = chooser.showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> chooseSaveFile(String title, String suggestedName, String extension) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(suggestedName);
    String upper = extension.toUpperCase(Locale.ROOT);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(upper, "*." + extension));
    Optional<Path> file = Optional.ofNullable(chooser.showSaveDialog(owner())).map(File::toPath);
    file.ifPresent(this::remember);
    return file;
  }
}
