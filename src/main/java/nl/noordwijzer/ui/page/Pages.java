package nl.noordwijzer.ui.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// The workspace of pages: a bidbook as it will be on paper, and its way into files.
public final class Pages implements View {
  private final PagesModel model;
  private final PageLook look;
  private final PageEdit edit;
  private final PageExport export;
  private final PageActs acts;
  private @Nullable PagesView view;
  private @Nullable PageOptions options;

  /// @param folder with templates of the user, if there is one
  /// @param finished whether the pages are final, and not a draft
  /// @param planFile of the plan; empty while it has none
  public Pages(
      Desk desk,
      @Nullable Path folder,
      BooleanProperty finished,
      Supplier<Optional<Path>> planFile) {
    model = new PagesModel(desk, folder, finished, planFile);
    look = new PageLook(model);
    edit = new PageEdit(model, look);
    export = new PageExport(model);
    acts = new PageActs(model, look, edit, export);
  }

  /// The pages, made when they are first looked at.
  @Override
  public Parent root() {
    if (view == null) {
      view = new PagesView(model, look, edit, acts);
    }
    return view.root();
  }

  /// What is made, to lie beside the pages.
  public View panel() {
    if (options == null) {
      options = new PageOptions(model, export, acts);
    }
    return options;
  }

  /// The page that is looked at, as it would be in a file; null when there is none.
  @Nullable Sheet shown() {
    return look.sheet();
  }

  PageEdit edit() {
    return edit;
  }

  @Override
  public List<Command> commands() {
    return acts.all();
  }

  /// Makes pages from now on, or no longer.
  public void setActive(boolean wanted) {
    model.setActive(wanted);
  }

  public boolean isActive() {
    return model.isActive();
  }

  @Override
  public void close() {
    if (view != null) {
      view.close();
    }
    if (options != null) {
      options.close();
    }
    edit.close();
    look.close();
    model.close();
  }
}
