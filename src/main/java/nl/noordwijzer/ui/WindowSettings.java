package nl.noordwijzer.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Preferences;
import org.jspecify.annotations.Nullable;

/// How the user has arranged the window: language, theme and panels. Remembered between starts.
final class WindowSettings {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String WELCOMED = "welcomed";
  private static final String WORKSPACE = "workspace";
  private static final String FINISHED = "export.final";
  private static final String HOME = "map.home.";
  private static final double FARTHEST = 20_000;

  /// The window on the first start, CSS pixels.
  static final double WIDTH = 1280;

  static final double HEIGHT = 800;

  private final Preferences preferences;
  private final ListMemory lists;
  private final ObjectProperty<Locale> language;
  private final ObjectProperty<Ground> ground;
  private final BooleanProperty welcomed;
  private final BooleanProperty finished;
  private final ObjectProperty<@Nullable File> lastFolder = new SimpleObjectProperty<>();
  private final PanelState left;
  private final PanelState right;
  private final PanelState table;
  private final PanelState years;
  private final PanelState timeline;
  private final PanelState effects;
  private final ObjectProperty<Workspace> workspace;
  private HomePlace homePlace;
  private @Nullable Path templates;

  /// @param lists how lists of homes were read before
  WindowSettings(Preferences preferences, ListMemory lists) {
    this.preferences = preferences;
    this.lists = lists;
    boolean english = "en".equals(preferences.word(LANGUAGE, "nl"));
    language = new SimpleObjectProperty<>(english ? Texts.ENGLISH : Texts.DUTCH);
    boolean dark = "dark".equals(preferences.word(THEME, "light"));
    ground = new SimpleObjectProperty<>(dark ? Ground.DARK : Ground.LIGHT);
    welcomed = new SimpleBooleanProperty(preferences.flag(WELCOMED, false));
    finished = new SimpleBooleanProperty(preferences.flag(FINISHED, false));
    left = new PanelState(new PanelState.Usual("panel", true, 288, 240, 480), preferences);
    right = new PanelState(new PanelState.Usual("profile", true, 344, 280, 560), preferences);
    table = new PanelState(new PanelState.Usual("table", false, 240, 120, 600), preferences);
    years = new PanelState(new PanelState.Usual("years", true, 56, 40, 96), preferences);
    timeline = new PanelState(new PanelState.Usual("timeline", true, 176, 96, 480), preferences);
    effects = new PanelState(new PanelState.Usual("effects", false, 360, 240, 640), preferences);
    replace(effects, timeline);
    replace(timeline, effects);
    workspace = new SimpleObjectProperty<>(rememberedWorkspace());
    homePlace = rememberedPlace();
    welcomed.subscribe((_, read) -> rememberNow(WELCOMED, read));
    workspace.subscribe((_, present) -> rememberNow(WORKSPACE, word(present)));
  }

  /// Also where the program does not end as it should.
  private void rememberNow(String key, Object value) {
    preferences.put(key, value);
    preferences.write();
  }

  private Workspace rememberedWorkspace() {
    String word = preferences.word(WORKSPACE, word(Workspace.EXPLORE));
    return Arrays.stream(Workspace.values())
        .filter(it -> word(it).equals(word))
        .findFirst()
        .orElse(Workspace.EXPLORE);
  }

  private static String word(Workspace of) {
    return of.name().toLowerCase(Locale.ROOT);
  }

  /// One of the two lies under the map at a time: there is no room for both.
  private static void replace(PanelState by, PanelState other) {
    by.openProperty()
        .subscribe(open -> {
          if (open) {
            other.openProperty().set(false);
          }
        });
  }

  private HomePlace rememberedPlace() {
    return new HomePlace(
        preferences.number(HOME + "width", WIDTH, 1, FARTHEST),
        preferences.number(HOME + "height", HEIGHT, 1, FARTHEST),
        new Insets(edge("top", 50), edge("right", 345), edge("bottom", 72), edge("left", 361)));
  }

  private double edge(String side, double usual) {
    return preferences.number(HOME + side, usual, 0, FARTHEST);
  }

  ObjectProperty<Locale> languageProperty() {
    return language;
  }

  ObjectProperty<Ground> groundProperty() {
    return ground;
  }

  /// Whether the welcome has been read and put away.
  BooleanProperty welcomedProperty() {
    return welcomed;
  }

  /// Whether a map that is saved says that it is final, and not a draft.
  BooleanProperty finishedProperty() {
    return finished;
  }

  /// Where the last file was chosen; null before the first. Not kept for the next time.
  ObjectProperty<@Nullable File> lastFolderProperty() {
    return lastFolder;
  }

  /// What a map that is saved says of itself.
  Imprint.Status status() {
    return finished.get() ? Imprint.Status.FINAL : Imprint.Status.CONCEPT;
  }

  /// Layers, indicator, classes and legend.
  PanelState left() {
    return left;
  }

  /// The profile of what is chosen.
  PanelState right() {
    return right;
  }

  /// The table under the map.
  PanelState table() {
    return table;
  }

  /// The years under the map.
  PanelState years() {
    return years;
  }

  /// The interventions along their years, under the map.
  PanelState timeline() {
    return timeline;
  }

  /// What the scenario would do, under the map.
  PanelState effects() {
    return effects;
  }

  /// Opens or closes what the scenario would do; from elsewhere it goes to where that is shown.
  void toggleEffects() {
    if (workspace.get() == Workspace.SKETCH) {
      effects.toggle();
    } else {
      workspace.set(Workspace.SKETCH);
      effects.openProperty().set(true);
    }
  }

  /// What the user is at.
  ObjectProperty<Workspace> workspaceProperty() {
    return workspace;
  }

  /// What lies under the map in the present workspace.
  PanelState belowMap() {
    return workspace.get() == Workspace.SKETCH ? timeline : years;
  }

  List<PanelState> panels() {
    return List.of(left, right, table, years, effects, timeline);
  }

  /// Where the first map goes: where it was when the window was closed, so that it stays where it
  /// is when the panels come.
  HomePlace homePlace() {
    return homePlace;
  }

  /// In whole pixels, as it is remembered.
  void setHomePlace(HomePlace place) {
    Insets free = place.free();
    homePlace =
        new HomePlace(
            Math.round(place.width()),
            Math.round(place.height()),
            new Insets(
                Math.round(free.getTop()),
                Math.round(free.getRight()),
                Math.round(free.getBottom()),
                Math.round(free.getLeft())));
  }

  /// Where the user keeps templates of their own; empty where nobody does.
  Optional<Path> templates() {
    return Optional.ofNullable(templates);
  }

  void setTemplates(Path folder) {
    templates = folder;
  }

  Preferences preferences() {
    return preferences;
  }

  /// How lists of homes were read before.
  ListMemory lists() {
    return lists;
  }

  /// Writes everything down.
  void remember() {
    preferences.put(LANGUAGE, language.get().getLanguage());
    preferences.put(THEME, ground.get() == Ground.DARK ? "dark" : "light");
    preferences.put(WORKSPACE, word(workspace.get()));
    preferences.put(WELCOMED, welcomed.get());
    preferences.put(FINISHED, finished.get());
    panels().forEach(panel -> panel.remember(preferences));
    rememberPlace();
    preferences.write();
  }

  private void rememberPlace() {
    Insets free = homePlace.free();
    preferences.put(HOME + "width", Math.round(homePlace.width()));
    preferences.put(HOME + "height", Math.round(homePlace.height()));
    preferences.put(HOME + "top", Math.round(free.getTop()));
    preferences.put(HOME + "right", Math.round(free.getRight()));
    preferences.put(HOME + "bottom", Math.round(free.getBottom()));
    preferences.put(HOME + "left", Math.round(free.getLeft()));
  }
}
