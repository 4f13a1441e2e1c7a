package nl.noordwijzer.ui.page;

import java.util.List;
import javafx.scene.input.KeyCombination;
import nl.noordwijzer.ui.session.Command;
import org.jspecify.annotations.Nullable;

/// What can be done with the pages, with names and keys in one language.
final class PageActs {
  private final PagesModel model;
  private final PageLook look;
  final Command next;
  final Command previous;
  final Command first;
  final Command last;
  final Command whole;
  final Command width;
  final Command actual;
  final Command larger;
  final Command smaller;
  final Command leaveOut;
  final Command save;
  final Command addText;
  final Command addPicture;
  final Command restore;

  PageActs(PagesModel model, PageLook look, PageEdit edit, PageExport export) {
    this.model = model;
    this.look = look;
    next = act("next", "Page Down", () -> look.step(1));
    previous = act("previous", "Page Up", () -> look.step(-1));
    first = act("first", null, () -> look.goTo(0));
    last = act("last", null, () -> look.goTo(look.count() - 1));
    whole = act("whole", "Shortcut+0", () -> look.zoomProperty().set(PageZoom.WHOLE));
    width = act("width", "Shortcut+9", () -> look.zoomProperty().set(PageZoom.WIDTH));
    actual = act("actual", "Shortcut+8", () -> look.zoomProperty().set(PageZoom.ACTUAL));
    larger = act("larger", "Shortcut+EQUALS", look::enlarge);
    smaller = act("smaller", "Shortcut+MINUS", look::reduce);
    leaveOut = act("leave", "Shortcut+L", () -> look.leaveOut(!look.isLeftOut()));
    save = act("save", "Shortcut+Shift+P", export::save);
    addText = act("add_text", null, edit::addText);
    addPicture = act("add_picture", null, edit::addPicture);
    restore = act("restore", null, edit.keeping()::restore);
  }

  private Command act(String key, @Nullable String combination, Runnable run) {
    return new Command(
        model.desk().texts().get("page.act." + key),
        combination == null ? null : KeyCombination.valueOf(combination),
        run,
        () -> model.isActive() && look.count() > 0);
  }

  List<Command> all() {
    return List.of(
        save,
        next,
        previous,
        first,
        last,
        whole,
        width,
        actual,
        larger,
        smaller,
        leaveOut,
        addText,
        addPicture,
        restore);
  }
}
