package nl.noordwijzer.ui.page;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.noordwijzer.bidbook.BookChoice;
import nl.noordwijzer.bidbook.PageLayout;
import nl.noordwijzer.bidbook.PageOrigin;
import nl.noordwijzer.bidbook.Templates;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.ChangeTemplates;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.picture.PictureReader;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Ids;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Takes changed pages up in the plan: the first change of a bidbook copies all of it. FX thread
/// only.
final class PageKeeping {
  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
  private static final Supplier<String> IDS = Ids.random();

  /// Of what is added, millimetres.
  private static final double WIDTH = 80;

  private static final double TEXT_HEIGHT = 12;
  private static final double PICTURE_HEIGHT = 50;

  private final PagesModel model;
  private final PageLook look;
  private final Texts texts;

  /// Id of the template of which the user wants to change one page only, before there is one.
  private String apart = "";

  PageKeeping(PagesModel model, PageLook look) {
    this.model = model;
    this.look = look;
    texts = model.desk().texts();
  }

  private Session session() {
    return model.desk().session();
  }

  private Plan plan() {
    return session().plan();
  }

  /// The bidbook of the page that is looked at.
  private String book() {
    return model.pagesProperty().get().id();
  }

  /// What the page that is looked at is made from now; null when there is no page, or none that can
  /// be read.
  @Nullable PageLayout layout() {
    PageOrigin origin = look.origin();
    Optional<Templates> templates = model.templates();
    if (origin == null || templates.isEmpty()) {
      return null;
    }
    try {
      return PageLayout.of(
          templates.get().template(book(), origin.page(), origin.subject()),
          model.paperProperty().get());
    } catch (NoordwijzerException _) {
      return null;
    }
  }

  /// Shows a page that the plan does not have yet.
  ///
  /// @param wanted null for the plan as it is
  void preview(@Nullable PageLayout wanted) {
    model.preview(wanted == null ? null : command(wanted, "place", "").apply(plan()));
  }

  /// @param act end of the key of its name
  /// @return whether the plan took it
  boolean write(PageLayout next, String act, String gesture) {
    boolean first = !keepsBook();
    if (!act(command(next, act, gesture))) {
      return false;
    }
    if (first) {
      tell("page.kept", bookName());
    }
    return true;
  }

  private boolean act(PlanCommand command) {
    try {
      session().change(words(command.name()), command);
      return true;
    } catch (RefusedException refused) {
      model.desk().dialogs().notice(words(refused.sentence()));
      return false;
    }
  }

  private String words(Phrase phrase) {
    return texts.get(phrase.key(), phrase.arguments(texts.locale()));
  }

  void tell(String key, Object... arguments) {
    model.desk().dialogs().notice(texts.get(key, arguments));
  }

  private boolean keepsBook() {
    return plan().templates().stream().anyMatch(it -> it.book().equals(book()));
  }

  private String bookName() {
    BookChoice book = model.bookProperty().get();
    return book == null ? book() : book.name();
  }

  private ChangeTemplates command(PageLayout next, String act, String gesture) {
    OwnTemplate put = next.template().withSubject(isApart() ? subject() : "");
    List<OwnTemplate> all = new ArrayList<>();
    if (!keepsBook()) {
      all.addAll(wholeBook());
      all.removeIf(it -> it.id().equals(put.id()));
    }
    all.add(put);
    return new ChangeTemplates(name(act, put), all, List.of(), gesture);
  }

  private static Phrase name(String act, OwnTemplate of) {
    return new Phrase("edit.page." + act, of.names());
  }

  private List<OwnTemplate> wholeBook() {
    try {
      return model.templates().orElseThrow().notKept(book());
    } catch (NoordwijzerException e) {
      // A page was made of it, so that it can be read.
      throw new IllegalStateException(e);
    }
  }

  private String subject() {
    PageOrigin origin = look.origin();
    return origin == null ? "" : origin.subject();
  }

  private String id(String subject) {
    PageOrigin origin = look.origin();
    return OwnTemplate.id(book(), origin == null ? "" : origin.page(), subject);
  }

  /// Whether other pages are made from the same template.
  boolean isOneOfMany() {
    PageOrigin origin = look.origin();
    return origin != null && origin.isOneOfMany();
  }

  /// Whether a change is for this page only, and not for all that are made from its template.
  boolean isApart() {
    return isOneOfMany() && (hasOwn() || apart.equals(id(subject())));
  }

  private boolean hasOwn() {
    return plan().templates().contains(id(subject()));
  }

  /// Lets changes be for this page only; or lets it be like the others again.
  void setApart(boolean wanted) {
    apart = wanted ? id(subject()) : "";
    if (!wanted && isOneOfMany() && hasOwn()) {
      remove("rejoin", id(subject()));
    }
  }

  /// Whether the page was changed and can be as it was.
  boolean canRestore() {
    if (isOneOfMany() && hasOwn()) {
      return true;
    }
    PageOrigin origin = look.origin();
    Optional<OwnTemplate> kept = plan().templates().find(id(""));
    if (origin == null || kept.isEmpty()) {
      return false;
    }
    try {
      OwnTemplate original = model.templates().orElseThrow().original(book(), origin.page());
      return !PageLayout.of(original).template().equals(PageLayout.of(kept.get()).template());
    } catch (NoordwijzerException _) {
      return false;
    }
  }

  /// Makes the page from the template of the program or the user again.
  void restore() {
    if (canRestore()) {
      apart = "";
      remove("restore", id(isOneOfMany() && hasOwn() ? subject() : ""));
    }
  }

  private void remove(String act, String id) {
    OwnTemplate gone = plan().templates().require(id);
    act(new ChangeTemplates(name(act, gone), List.of(), List.of(id), ""));
  }

  /// @return what is wrong with the words, a sentence; empty when nothing is
  String word(PageLayout layout, int place, String words, String gesture) {
    PageOrigin origin = look.origin();
    for (Matcher field = FIELD.matcher(words); origin != null && field.find(); ) {
      if (!origin.fields().contains(field.group(1))) {
        return texts.get("page.text.field", field.group(1));
      }
    }
    write(layout.worded(place, texts.locale(), words), "text", gesture);
    return "";
  }

  private static Box middle(PageFormat page, double height) {
    return new Box((page.widthMm() - WIDTH) / 2, (page.heightMm() - height) / 2, WIDTH, height);
  }

  PageLayout withText(PageLayout layout) {
    return layout.withText(middle(layout.format(), TEXT_HEIGHT), texts.get("page.text.new"));
  }

  /// Lets the user choose a picture, and puts it on the page that is then wanted.
  ///
  /// @param on the page, or null where it is no longer looked at
  void addPicture(Supplier<@Nullable PageLayout> on, Runnable added) {
    model.desk().dialogs().chooseOpenFiles(texts.get("page.picture.choose")).stream()
        .findFirst()
        .ifPresent(file -> read(file, on, added));
  }

  private void read(Path file, Supplier<@Nullable PageLayout> on, Runnable added) {
    String name = String.valueOf(file.getFileName());
    model
        .desk()
        .tasks()
        .start(
            texts.get("page.picture.reading", name),
            _ -> new Picture(IDS.get(), name, PictureReader.read(file)),
            picture -> {
              PageLayout layout = on.get();
              if (layout != null) {
                add(layout, picture);
                added.run();
              }
            });
  }

  private void add(PageLayout layout, Picture picture) {
    Box box = middle(layout.format(), PICTURE_HEIGHT);
    PageLayout next = layout.withPicture(box, picture.id(), picture.name());
    ChangeTemplates change = command(next, "add_picture", "");
    boolean first = !keepsBook();
    if (act(
            new CommandSequence(
                change.name(), List.of(new AddItem<>(PlanPart.PICTURES, picture), change)))
        && first) {
      tell("page.kept", bookName());
    }
  }
}
