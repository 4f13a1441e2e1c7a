package nl.noordwijzer.ui.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.ui.session.Dialogs;

/// A user who takes the proposed name in a folder, and agrees to nothing.
final class ProposedFile implements Dialogs {
  private final Path folder;
  private final List<String> told = new ArrayList<>();
  private final List<String> asked = new ArrayList<>();

  ProposedFile(Path folder) {
    this.folder = folder;
  }

  List<String> told() {
    return told;
  }

  List<String> asked() {
    return asked;
  }

  @Override
  public void failed(Throwable cause) {
    told.add(cause.toString());
  }

  @Override
  public void over(Throwable cause) {
    told.remove(cause.toString());
  }

  @Override
  public void notice(String message) {
    told.add(message);
  }

  @Override
  public boolean confirm(String question, String yes) {
    asked.add(question);
    return false;
  }

  @Override
  public Optional<Boolean> decide(String question, String yes, String no) {
    return Optional.empty();
  }

  @Override
  public List<Path> chooseOpenFiles(String title) {
    return List.of();
  }

  @Override
  public Optional<Path> chooseSaveFile(String title, String suggestedName, String extension) {
    return Optional.of(folder.resolve(suggestedName));
  }
}
