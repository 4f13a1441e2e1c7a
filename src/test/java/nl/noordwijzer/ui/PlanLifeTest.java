package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.ui.session.Dialogs;
import nl.noordwijzer.ui.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What happens to a plan as a whole: its name, its versions, other plans, and when it cannot be
/// kept.
final class PlanLifeTest {
  @TempDir Path folder;
  private Path file;
  private OpenWindow window;

  @BeforeEach
  void open() throws TimeoutException {
    file = folder.resolve("Noord.gpkg");
    window = OpenWindow.keeping(ShippedRegion.FOLDER, file);
  }

  @AfterEach
  void close() throws TimeoutException {
    window.close();
    Fx.waitUntilWritten();
  }

  private Session session() {
    return window.bench().session();
  }

  private void addScenario(String id) throws TimeoutException {
    Fx.run(() -> session().change("Scenario erbij", new AddScenario(id, id)));
  }

  private List<String> scenarios() {
    return Fx.get(() -> session().plan().scenarios().stream().map(Scenario::id).toList());
  }

  private void waitUntilKept() throws TimeoutException {
    Fx.waitUntil(() ->
        session().standingProperty().get().waiting() == 0
            && session().standingProperty().get().last() != null);
  }

  private void waitForWords(String words) throws TimeoutException {
    Fx.waitUntil(() -> isSaid(words));
  }

  private boolean isSaid(String words) {
    return window.nodes().anyMatch(node -> says(node, words));
  }

  private static boolean says(Node node, String words) {
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && labeled.getText().contains(words);
  }

  private void fire(String words) throws TimeoutException {
    Button button =
        Fx.get(() ->
            window
                .nodes()
                .filter(node -> node instanceof Button && says(node, words))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
    Fx.run(button::fire);
  }

  private void write(String words) throws TimeoutException {
    Fx.run(() -> ((TextField) window.scene().getRoot().lookup(".name-field")).setText(words));
  }

  @Test
  void aPlanGetsAnotherNameWhichStandsAboveTheWindowAndCanBeUndone() throws Exception {
    assertThat(Fx.get(window::title)).isEqualTo("Heerlen-Noord – Noordwijzer");
    Fx.run(window.bench().plans()::rename);
    write("Noord 2030");
    fire("Hernoemen");
    assertThat(Fx.get(window::title)).isEqualTo("Noord 2030 – Noordwijzer");
    assertThat(Fx.get(() -> session().history().undoName())).contains("Plan hernoemen: Noord 2030");
    window.press("Shortcut+Z");
    assertThat(Fx.get(window::title)).isEqualTo("Heerlen-Noord – Noordwijzer");
    waitUntilKept();
  }

  @Test
  void aVersionIsMadeAndGoneBackToAsOneActThatCanBeUndone() throws Exception {
    addScenario("voor");
    waitUntilKept();
    window.press("Shortcut+Shift+V");
    waitForWords("Er zijn nog geen momentopnamen.");
    write("Overleg");
    fire("Nu maken");
    waitForWords("Overleg");
    addScenario("na");
    fire("Teruggaan");
    Fx.waitUntil(() -> !session().plan().scenarios().contains("na"));
    assertThat(scenarios()).contains("voor");
    assertThat(Fx.get(() -> session().history().undoName()))
        .contains("Terug naar momentopname Overleg");
    window.press("Shortcut+Z");
    assertThat(scenarios()).contains("voor", "na");
    waitUntilKept();
    window.close();
    Fx.waitUntilWritten();
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      assertThat(store.versions()).hasSize(1);
      assertThat(store.saved().plan().scenarios().contains("na")).isTrue();
    }
  }

  @Test
  void aVersionOfAPlanInWhichNothingWasDoneIsThereToStay() throws Exception {
    window.press("Shortcut+Shift+V");
    waitForWords("Er zijn nog geen momentopnamen.");
    write("Zitting twaalf");
    fire("Nu maken");
    waitForWords("Zitting twaalf");
    waitUntilKept();
    Fx.run(window.bench()::putCardAway);
    window.press("Shortcut+Shift+V");
    waitForWords("Zitting twaalf");
  }

  @Test
  void aVersionThatCannotBeMadeLeavesTheWayToTryAgain() throws Exception {
    addScenario("eerst");
    waitUntilKept();
    Path away = Files.move(file, folder.resolve("elders.gpkg"));
    addScenario("wacht");
    waitForWords("is niet meer op zijn plek");
    window.press("Shortcut+Shift+V");
    waitForWords("Nu maken");
    write("Overleg");
    fire("Nu maken");
    Fx.waitUntil(() -> window.words().stream().noneMatch("Nu maken"::equals));
    Files.move(away, file);
    fire("Probeer opnieuw");
    waitUntilKept();
  }

  @Test
  void lookingForVersionsMakesNoFile() throws Exception {
    window.press("Shortcut+Shift+V");
    waitForWords("Er zijn nog geen momentopnamen.");
    assertThat(file).doesNotExist();
  }

  /// As when a drive is away for a while.
  @Test
  void whatCannotBeKeptIsToldWithAButtonThatTriesAgain() throws Exception {
    addScenario("eerst");
    waitUntilKept();
    Path away = Files.move(file, folder.resolve("elders.gpkg"));
    addScenario("wacht");
    waitForWords("is niet meer op zijn plek");
    assertThat(Fx.get(window::title)).contains("niet bewaard");
    fire("Probeer opnieuw");
    waitForWords("is niet meer op zijn plek");

    addScenario("wacht ook");
    waitForWords("is niet meer op zijn plek");

    Files.move(away, file);
    fire("Probeer opnieuw");
    waitUntilKept();
    assertThat(Fx.get(window::title)).doesNotContain("niet bewaard");
    window.close();
    Fx.waitUntilWritten();
    try (PlanStore store = PlanStore.openReadOnly(file, Progress.NONE)) {
      assertThat(store.saved().plan().scenarios().contains("wacht ook")).isTrue();
    }
  }

  @Test
  void whoLeavesAPlanThatCannotBeKeptIsAskedFirst() throws Exception {
    addScenario("eerst");
    waitUntilKept();
    assertThat(mayLeave()).as("nothing to lose").isTrue();
    Path away = Files.move(file, folder.resolve("elders.gpkg"));
    addScenario("wacht");
    waitForWords("is niet meer op zijn plek");

    assertThat(leave(false)).isFalse();
    assertThat(leave(true)).isTrue();
    assertThat(scenarios()).as("asking changes nothing").contains("wacht");

    Files.move(away, file);
    fire("Probeer opnieuw");
    waitUntilKept();
    assertThat(mayLeave()).isTrue();
  }

  private boolean mayLeave() {
    return Fx.get(() -> window.bench().plans().mayLeave());
  }

  /// Asks to leave, reads the question and answers it.
  private boolean leave(boolean anyway) {
    Answers answers = new Answers(anyway);
    boolean left = Fx.get(() -> window.bench().plans().mayLeave(answers));
    assertThat(answers.asked)
        .singleElement()
        .asString()
        .startsWith("Er is 1 stap niet bewaard.")
        .endsWith("Doorgaan zonder bewaren");
    return left;
  }

  /// Someone who gives the same answer to every question.
  private static final class Answers implements Dialogs {
    private final boolean answer;
    private final List<String> asked = new ArrayList<>();

    Answers(boolean answer) {
      this.answer = answer;
    }

    @Override
    public boolean confirm(String question, String yes) {
      asked.add(question + " " + yes);
      return answer;
    }

    @Override
    public Optional<Boolean> decide(String question, String yes, String no) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseSaveFile(String title, String suggestedName, String extension) {
      return Optional.empty();
    }

    @Override
    public List<Path> chooseOpenFiles(String title) {
      return List.of();
    }

    @Override
    public void notice(String message) {}

    @Override
    public void failed(Throwable cause) {}
  }

  @Test
  void aPlanThatIsDroppedIsOpenedAndIsOnTheListOfRecentPlans() throws Exception {
    Path other = folder.resolve("Ander.gpkg");
    PlanFile.write(other, ShippedRegion.get(), "Gegevens");
    addScenario("eerst");
    waitUntilKept();
    Fx.run(() -> window.bench().drop(List.of(other)));
    Fx.waitUntil(() -> window.isOpen() && session().plan().name().equals("Ander"));
    window.rest();
    Files.delete(other);
    window.press("Shortcut+Shift+O");
    waitForWords("Niet gevonden in " + folder);
    assertThat(window.words()).contains("Ander.gpkg", "Noord.gpkg");
    fire("Openen");
    Fx.waitUntil(() -> window.isOpen() && session().plan().scenarios().contains("eerst"));
    window.rest();
  }
}
