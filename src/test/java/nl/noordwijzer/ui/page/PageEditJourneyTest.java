package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Items of a page are moved, sized and changed by hand, and the plan keeps them.
final class PageEditJourneyTest {
  private static final String BOOK = "focuswijk";

  /// That it has of each focus area.
  private static final int PAGES_OF_EACH = 3;

  private static final double FINE = 0.011;

  @TempDir private Path folder;
  private final TestDesk desk = TestDesk.shipped();
  private ProposedFile user;
  private Pages pages;
  private Scene scene;

  @BeforeAll
  static void start() throws TimeoutException {
    Fx.start();
  }

  @BeforeEach
  void open() throws TimeoutException {
    user = new ProposedFile(folder);
    Desk own = new Desk(desk.session(), desk.desk().tasks(), user, desk.desk().texts());
    pages = Fx.get(() -> new Pages(own, null, new SimpleBooleanProperty(true), Optional::empty));
    scene = Fx.get(() -> new Scene(new HBox(pages.panel().root(), pages.root()), 1280, 800));
    Fx.run(() -> HBox.setHgrow(pages.root(), Priority.ALWAYS));
    Fx.run(() -> pages.setActive(true));
    rest();
    Fx.run(() -> node("#page-book-" + BOOK, RadioButton.class).fire());
    rest();
  }

  @AfterEach
  void close() {
    Fx.run(() -> pages.close());
    desk.close();
  }

  private void rest() throws TimeoutException {
    Fx.waitUntil(() -> {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
      return desk.desk().tasks().isIdle();
    });
  }

  private <T extends Node> T node(String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.lookup(selector), selector));
  }

  private Pane surface() {
    return node(".page-surface", Pane.class);
  }

  /// Pixels in a millimetre of the cover, an A4.
  private double scale() {
    return surface().getPrefWidth() / sheet().format().widthMm();
  }

  private Sheet sheet() {
    return Objects.requireNonNull(pages.shown());
  }

  /// Where the title stands on the page that would be exported.
  private Box title() {
    return sheet().items().stream()
        .filter(SheetItem.TextItem.class::isInstance)
        .map(SheetItem.TextItem.class::cast)
        .filter(item -> item.paragraphs().contains(sheet().title()))
        .findFirst()
        .orElseThrow()
        .box();
  }

  private void mouse(EventType<MouseEvent> type, double xMm, double yMm, boolean alt) {
    double x = xMm * scale();
    double y = yMm * scale();
    Pane surface = surface();
    var at = surface.localToScene(x, y);
    surface.fireEvent(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            alt,
            false,
            type != MouseEvent.MOUSE_RELEASED,
            false,
            false,
            true,
            false,
            false,
            new PickResult(surface, at.getX(), at.getY())));
  }

  private void press(Box box) {
    mouse(MouseEvent.MOUSE_PRESSED, box.x() + box.width() / 2, box.y() + box.height() / 2, false);
  }

  private void dragTo(Box box, double dx, double dy, boolean alt) {
    mouse(
        MouseEvent.MOUSE_DRAGGED,
        box.x() + box.width() / 2 + dx,
        box.y() + box.height() / 2 + dy,
        alt);
  }

  private void release(Box box, double dx, double dy) {
    mouse(
        MouseEvent.MOUSE_RELEASED,
        box.x() + box.width() / 2 + dx,
        box.y() + box.height() / 2 + dy,
        false);
  }

  private void move(Box box, double dx, double dy, boolean alt) throws TimeoutException {
    Fx.run(() -> {
      press(box);
      dragTo(box, dx / 2, dy / 2, alt);
      dragTo(box, dx, dy, alt);
      release(box, dx, dy);
    });
    rest();
  }

  private void key(KeyCode code, boolean shift, boolean alt) {
    Node page = node(".page-scroll", Node.class);
    page.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, alt, false));
    page.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, false, alt, false));
  }

  private void keys(KeyCode... codes) throws TimeoutException {
    for (KeyCode code : codes) {
      Fx.run(() -> key(code, false, false));
    }
    rest();
  }

  private void undo() throws TimeoutException {
    Fx.run(() -> desk.session().history().undo());
    rest();
  }

  private void assertTitleAt(double x, double y) {
    assertThat(title().x()).isCloseTo(x, offset(FINE));
    assertThat(title().y()).isCloseTo(y, offset(FINE));
  }

  private Plan plan() {
    return desk.session().plan();
  }

  @Test
  void anItemThatIsDraggedIsKeptByThePlanAndFoundBackInItsFile() throws Exception {
    Box before = title();
    Plan untouched = plan();
    move(before, 7.3, 30.1, true);
    assertTitleAt(before.x() + 7.3, before.y() + 30.1);
    assertThat(user.told())
        .containsExactly("Dit plan bewaart vanaf nu zijn eigen bladzijden van Focuswijk.");
    assertThat(plan().templates().stream().map(OwnTemplate::id))
        .contains("focuswijk", "focuswijk/voorblad", "focuswijk/plangebied");
    assertThat(desk.session().history().undoName()).contains("Verplaatsen op bladzijde: Voorblad");
    Path file = folder.resolve("plan.gpkg");
    PlanStore.create(file, new Saved(plan(), "")).close();
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(store.saved().plan().templates()).isEqualTo(plan().templates());
    }
    undo();
    assertThat(title()).isEqualTo(before);
    assertThat(plan()).isEqualTo(untouched);
  }

  @Test
  void anItemSnapsToTheMarginUnlessAltIsHeld() throws TimeoutException {
    Box before = title();
    double near = 12 - before.x() + 0.8;
    move(before, near, -40, false);
    assertThat(title().x()).isCloseTo(12, offset(FINE));
    Box again = title();
    double fivePixels = Math.rint(5 / scale());
    move(again, fivePixels, 0, true);
    assertTitleAt(again.x() + fivePixels, again.y());
  }

  @Test
  void aDragThatIsGivenUpLeavesThePlanAsItWas() throws TimeoutException {
    Box before = title();
    Plan untouched = plan();
    Fx.run(() -> {
      press(before);
      dragTo(before, 20, 20, true);
    });
    rest();
    assertTitleAt(before.x() + 20, before.y() + 20);
    Fx.run(() -> {
      key(KeyCode.ESCAPE, false, false);
      release(before, 20, 20);
    });
    rest();
    assertThat(title()).isEqualTo(before);
    assertThat(plan()).isSameAs(untouched);
  }

  @Test
  void arrowsMoveTheChosenItemInStepsAndFiguresPutItInPlace() throws TimeoutException {
    Box before = title();
    Fx.run(() -> {
      press(before);
      release(before, 0, 0);
    });
    keys(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.DOWN);
    Fx.run(() -> key(KeyCode.LEFT, true, false));
    Fx.run(() -> key(KeyCode.UP, false, true));
    rest();
    assertTitleAt(before.x() + 2 - 5, before.y() + 1 - 0.1);
    Fx.run(() -> {
      node("#page-item-left", TextField.class).setText("33,5");
      node("#page-item-width", TextField.class).setText("99");
      node("#page-item-width", TextField.class).fireEvent(new ActionEvent());
    });
    rest();
    assertThat(title().x()).isEqualTo(33.5);
    assertThat(title().width()).isEqualTo(99);
    undo();
    assertTitleAt(before.x() - 3, before.y() + 0.9);
  }

  @Test
  void whatIsTypedIsOnThePageAndAnUnknownFieldIsTold() throws TimeoutException {
    keys(KeyCode.ESCAPE);
    Fx.run(() -> node("#page-add-text", Button.class).fire());
    rest();
    assertThat(texts()).contains("Nieuwe tekst");
    Fx.run(() -> node("#page-item-text", TextArea.class).setText("Plan {plan} in het kort"));
    rest();
    assertThat(texts()).anyMatch(text -> text.startsWith("Plan ") && text.endsWith(" in het kort"));
    Fx.run(() -> node("#page-item-text", TextArea.class).setText("Een {raadsel}"));
    rest();
    assertThat(Fx.get(() -> node(".page-problem", Label.class).getText())).contains("raadsel");
    assertThat(texts()).noneMatch(text -> text.contains("Een "));
    keys(KeyCode.DELETE);
    assertThat(texts()).noneMatch(text -> text.endsWith(" in het kort"));
  }

  @Test
  void aTitleStaysChosenWhileItIsTyped() throws TimeoutException {
    Box title = title();
    Fx.run(() -> {
      press(title);
      release(title, 0, 0);
    });
    rest();
    for (String typed : List.of("N", "Ni", "Nieuw hoofd")) {
      Fx.run(() -> node("#page-item-text", TextArea.class).setText(typed));
      rest();
      assertThat(sheet().title()).isEqualTo(typed);
      assertThat(Fx.get(() -> node("#page-item-text", TextArea.class).getText())).isEqualTo(typed);
    }
  }

  private List<String> texts() {
    return sheet().items().stream()
        .filter(SheetItem.TextItem.class::isInstance)
        .flatMap(item -> ((SheetItem.TextItem) item).paragraphs().stream())
        .toList();
  }

  @Test
  void inAnAtlasAnItemMovesOnEachPageUnlessOnlyThisOneIsMeant() throws TimeoutException {
    act("next");
    String first = sheet().title();
    Box before = title();
    keys(KeyCode.TAB, KeyCode.DOWN);
    assertTitleAt(before.x(), before.y() + 1);
    toNextArea("next");
    assertThat(sheet().title()).isNotEqualTo(first);
    assertTitleAt(before.x(), before.y() + 1);
    Fx.run(() -> node("#page-apart-only", CheckBox.class).fire());
    keys(KeyCode.TAB, KeyCode.DOWN, KeyCode.DOWN);
    assertTitleAt(before.x(), before.y() + 3);
    toNextArea("previous");
    assertTitleAt(before.x(), before.y() + 1);
    toNextArea("next");
    Fx.run(() -> node("#page-apart-only", CheckBox.class).fire());
    rest();
    assertTitleAt(before.x(), before.y() + 1);
    Fx.run(() -> node("#page-restore", Button.class).fire());
    rest();
    assertThat(title()).isEqualTo(before);
    Fx.run(() -> node("#page-restore-" + BOOK, Hyperlink.class).fire());
    rest();
    assertThat(plan().templates()).isEmpty();
  }

  /// To the same page about another focus area.
  private void toNextArea(String direction) throws TimeoutException {
    for (int page = 0; page < PAGES_OF_EACH; page++) {
      act(direction);
    }
  }

  private void act(String key) throws TimeoutException {
    Command command =
        pages.commands().stream()
            .filter(it -> it.name().equals(desk.desk().texts().get("page.act." + key)))
            .findFirst()
            .orElseThrow();
    Fx.run(command::runIfEnabled);
    rest();
  }

  /// Any acts on a page, undone one after the other, give the plan of before.
  @Test
  void whateverIsDoneToPagesCanBeUndone() throws TimeoutException {
    Plan untouched = plan();
    Random random = new Random(6);
    PageEdit edit = pages.edit();
    for (int i = 0; i < 60; i++) {
      Fx.run(() -> act(edit, random));
    }
    Plan changed = plan();
    assertThat(changed).isNotEqualTo(untouched);
    Fx.run(() -> {
      while (desk.session().history().undoName().isPresent()) {
        desk.session().history().undo();
      }
    });
    assertThat(plan()).isEqualTo(untouched);
    Fx.run(() -> {
      while (desk.session().history().redoName().isPresent()) {
        desk.session().history().redo();
      }
    });
    assertThat(plan()).isEqualTo(changed);
    rest();
  }

  private static void act(PageEdit edit, Random random) {
    int count = edit.items().size();
    if (count > 0) {
      edit.choose(List.of(random.nextInt(count)));
      edit.toggle(random.nextInt(count));
    }
    switch (random.nextInt(9)) {
      case 0 -> edit.move(random.nextInt(40) - 20, random.nextInt(40) - 20, "");
      case 1 -> edit.resize(random.nextInt(20) - 10, random.nextInt(20) - 10, "g");
      case 2 -> edit.align(List.of(Alignment.values()).get(random.nextInt(6)));
      case 3 -> edit.spread(random.nextBoolean());
      case 4 -> edit.addText();
      case 5 -> edit.remove();
      case 6 -> {
        edit.step(1);
        edit.toFront();
      }
      case 7 -> edit.keeping().restore();
      default -> {
        BoxGroup group = edit.group();
        if (group != null) {
          edit.preview(group.moved(random.nextInt(9), 1));
          edit.settle("place");
        }
      }
    }
  }
}
