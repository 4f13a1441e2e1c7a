package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Backgrounds;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import nl.noordwijzer.ui.session.Tasks;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// An open region: its session, and the views on it in the language of the moment.
///
/// FX thread only.
final class Workbench {
  private static final KeyCombination SEARCH = KeyCombination.valueOf("Shortcut+K");
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

  private final WindowSettings settings;
  private final OpenedRegions regions;
  private final Session session;
  private final Tasks tasks;
  private final Backgrounds backgrounds;
  private final StackPane root = new StackPane();
  private final Overlay overlay = new Overlay();
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
  private final DataIntake intake = new DataIntake(this);
  private final OwnIndicators indicators = new OwnIndicators(this);
  private final PlanExchange exchange = new PlanExchange(this);
  private final OwnTypes types = new OwnTypes(this);
  private List<PanelState> foldedForMap = List.of();
  private final PlanDesk plans;
  private final WorkshopDesk workshop = new WorkshopDesk(this);
  private final Subscription language;
  private Tasks.Running makingReady = () -> {};
  private boolean filled;
  private final WindowKeys keys = new WindowKeys();
  private @Nullable Bench bench;

  /// @param place where plans are kept; null where nothing is
  Workbench(
      Begun begun,
      WindowSettings settings,
      Executor workers,
      Backgrounds backgrounds,
      PlanDesk.@Nullable Place place) {
    Opened opened = begun.opened();
    regions = new OpenedRegions(opened);
    this.settings = settings;
    this.backgrounds = backgrounds;
    session = begun.session();
    tasks = new Tasks(workers, this::failed);
    session.groundProperty().bind(settings.groundProperty());
    session.pictureProperty().set(opened.picture());
    EscapeKey.listen(root, overlay, this::view);
    intake.listen(root);
    root.sceneProperty().subscribe(_ -> setKeys());
    language = settings.languageProperty().subscribe((_, _) -> speakAnew());
    session.regionProperty().subscribe((_, _) -> showRegion());
    plans = new PlanDesk(this, begun, place);
  }

  /// Shows the bars and the map; the panels follow with [#fill()].
  void begin() {
    Bench made = speak();
    made.composition().begin(opened().picture());
    if (!settings.welcomedProperty().get()) {
      showWelcome();
    }
  }

  private Bench speak() {
    Texts texts = Texts.in(settings.languageProperty().get());
    Bench made = Bench.in(texts, this, opened());
    bench = made;
    settled.bind(made.settled());
    root.getChildren().setAll(made.view().root(), overlay.root());
    workshop.attach(made.view());
    return made;
  }

  /// Makes the panels.
  void fill() {
    bench().view().fill();
    setKeys();
    if (!filled) {
      filled = true;
      plans.begin();
    }
  }

  /// Keeps a region that was made ready, for undo to lead to.
  void add(Opened opened) {
    regions.add(opened);
  }

  /// The window for the room.
  WorkshopDesk workshop() {
    return workshop;
  }

  MainView view() {
    return bench().view();
  }

  /// The file of the plan.
  PlanDesk plans() {
    return plans;
  }

  private Opened opened() {
    return regions.of(session.region());
  }

  /// Takes a region that was made ready as one act that can be undone.
  ///
  /// @param name what the user reads at "undo"
  void take(String name, Opened opened, Work work) {
    regions.add(opened);
    session.change(name, work);
  }

  /// How a region is to be shown now, in a style.
  Opened.Look look(MapStyle style) {
    return new Opened.Look(
        style,
        settings.groundProperty().get(),
        texts(),
        bench().view().homePlace(),
        session.content());
  }

  Desk desk() {
    return bench().desk();
  }

  /// Asks for files of others and shows what they would change.
  void chooseData() {
    intake.choose();
  }

  /// Asks what to fetch from CBS and shows what it would change.
  void fetchData() {
    intake.fetch();
  }

  /// The cards for indicators of the user's own.
  OwnIndicators indicators() {
    return indicators;
  }

  /// Takes files that were dropped: a plan, or data of others.
  void drop(List<Path> files) {
    intake.take(files);
  }

  /// The cards for types of the plan's own.
  OwnTypes types() {
    return types;
  }

  /// The way out and in for interventions.
  PlanExchange exchange() {
    return exchange;
  }

  void addData(List<Path> files) {
    intake.read(files);
  }

  void showCard(Region card, Runnable away) {
    overlay.show(card, away);
  }

  void putCardAway() {
    overlay.hide();
  }

  /// The same views in the other language, on the same piece of the world.
  private void speakAnew() {
    Viewport view = leave();
    Bench made = speak();
    made.view().map().resume(view);
    made.composition().request();
    fill();
  }

  /// The same views on other data, on the same piece of the world. Data that is not ready yet, as
  /// may be just after a start, is made ready beside the FX thread; nothing can be done until then.
  private void showRegion() {
    if (regions.has(session.region())) {
      root.setDisable(false);
      showOpened();
      return;
    }
    makingReady.cancel();
    root.setDisable(true);
    setKeys();
    Work wanted = session.work();
    Opened.Look look = look(wanted.style());
    makingReady =
        tasks.start(
            _ -> {
              requireIndicator(wanted);
              return Opened.of(wanted.region(), look);
            },
            opened -> {
              regions.add(opened);
              showRegion();
            },
            this::leaveRegion);
  }

  /// The panels cannot show a map of an indicator that the data does not have.
  private static void requireIndicator(Work wanted) {
    wanted.region().statistics().catalogue().require(wanted.style().theme().indicator());
  }

  /// Data that cannot be shown is left again, to where the plan was before.
  private void leaveRegion(Throwable cause) {
    session.history().takeBack();
    root.setDisable(false);
    setKeys();
    failed(cause);
  }

  private void showOpened() {
    Viewport view = leave();
    session.pictureProperty().set(opened().picture());
    Bench made = speak();
    made.view().map().resume(view);
    made.composition().begin(opened().picture());
    fill();
  }

  private Viewport leave() {
    Viewport view = viewport();
    workshop.detach();
    bench().close();
    overlay.clear();
    return view;
  }

  /// @param closed told of the file of the plan once it is closed, where there is one
  /// @return complete once that file is free
  CompletableFuture<@Nullable Void> close(Consumer<Optional<Path>> closed) {
    language.unsubscribe();
    makingReady.cancel();
    session.groundProperty().unbind();
    workshop.close();
    CompletableFuture<@Nullable Void> free = plans.close(closed);
    bench().close();
    return free;
  }

  private Bench bench() {
    if (bench == null) {
      throw new IllegalStateException("not begun");
    }
    return bench;
  }

  /// Tells what went wrong.
  void failed(Throwable cause) {
    bench().desk().dialogs().failed(cause);
  }

  private void setKeys() {
    Scene scene = root.getScene();
    if (scene == null || bench == null) {
      return;
    }
    Map<KeyCombination, Runnable> acts = new HashMap<>();
    if (!root.isDisabled()) {
      for (Command command : bench.view().commands()) {
        command.key().ifPresent(key -> acts.put(key, () -> desk().give(command)));
      }
      acts.put(REDO_TOO, bench.commands().redo::runIfEnabled);
      acts.put(SEARCH, bench.view()::focusSearch);
    }
    keys.set(scene, acts);
  }

  /// Lays other panels around the map. What was being drawn is left, as its tools are gone.
  void goTo(Workspace workspace) {
    if (workspace != Workspace.SKETCH) {
      session.sketch().take(Sketch.Tool.NONE);
    }
    settings.workspaceProperty().set(workspace);
  }

  void switchTheme() {
    boolean dark = settings.groundProperty().get() == Ground.DARK;
    settings.groundProperty().set(dark ? Ground.LIGHT : Ground.DARK);
  }

  void switchLanguage() {
    boolean english = Texts.ENGLISH.equals(settings.languageProperty().get());
    settings.languageProperty().set(english ? Texts.DUTCH : Texts.ENGLISH);
  }

  void showHelp() {
    showCard(HelpCard.of(texts(), bench().view().groups(), overlay::hide), () -> {});
  }

  void showWelcome() {
    showCard(WelcomeCard.of(texts(), overlay::hide), () -> settings.welcomedProperty().set(true));
  }

  private Texts texts() {
    return bench().desk().texts();
  }

  /// Folds every panel away, or unfolds those that this folded.
  void toggleMapOnly() {
    List<PanelState> open = settings.panels().stream().filter(p -> p.openProperty().get()).toList();
    List<PanelState> back = foldedForMap.isEmpty() ? settings.panels() : foldedForMap;
    (open.isEmpty() ? back : open).forEach(PanelState::toggle);
    foldedForMap = open;
  }

  void export(FileType type) {
    bench().export().save(type);
  }

  void focusNextPart() {
    Scene scene = root.getScene();
    Node holder = scene == null ? null : scene.getFocusOwner();
    FocusCircle.next(bench().view().parts(), holder);
  }

  Session session() {
    return session;
  }

  Backgrounds backgrounds() {
    return backgrounds;
  }

  Tasks tasks() {
    return tasks;
  }

  WindowSettings settings() {
    return settings;
  }

  /// The view of the map, in CSS pixels.
  Viewport viewport() {
    return bench().view().map().viewportProperty().get();
  }

  /// Where in the window the home extent is shown.
  HomePlace homePlace() {
    return bench().view().homePlace();
  }

  /// Whether the map shows the present style, view, ground and language.
  ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /// Whether nothing is under way: the map is settled and no work is running.
  boolean isStill() {
    return settled.get() && tasks.isIdle() && workshop.isStill();
  }

  void focusSearch() {
    bench().view().focusSearch();
  }

  Parent root() {
    return root;
  }
}
