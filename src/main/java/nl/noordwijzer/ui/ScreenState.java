package nl.noordwijzer.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.ui.session.Session;

/// A state of the window worth a picture.
///
/// @param name of the file
/// @param bring takes a window in its first state to this one
record ScreenState(String name, Consumer<Workbench> bring) {
  private static final String CHOSEN = "Versili";
  private static final String SECOND_INDICATOR = "woz_waarde";

  static List<ScreenState> all() {
    return List.of(
        new ScreenState("start", _ -> {}),
        new ScreenState("welcome", Workbench::showWelcome),
        new ScreenState("profile", ScreenState::chooseOne),
        new ScreenState("several", ScreenState::chooseSeveral),
        new ScreenState("table", ScreenState::openTable),
        new ScreenState("chooser", bench -> type(bench, ".indicator-chooser .text-field", "huur")),
        new ScreenState("bivariate", ScreenState::twoIndicators),
        new ScreenState("ownership", ScreenState::zoomToOwners),
        new ScreenState("maponly", Workbench::toggleMapOnly),
        new ScreenState("search", ScreenState::search),
        new ScreenState("help", Workbench::showHelp));
  }

  private static void chooseOne(Workbench bench) {
    Session session = bench.session();
    session.selectionProperty().set(List.of(chosen(session)));
  }

  private static void chooseSeveral(Workbench bench) {
    Session session = bench.session();
    session.selectionProperty().set(neighbourhoods(session).subList(0, 4));
  }

  private static void openTable(Workbench bench) {
    chooseOne(bench);
    bench.settings().table().openProperty().set(true);
  }

  private static void twoIndicators(Workbench bench) {
    Session session = bench.session();
    MapStyle style = session.style();
    session.change(
        "bivariate",
        style.withTheme(style.theme().withSecond(SECOND_INDICATOR)).withRamp("buyl", false));
  }

  private static void zoomToOwners(Workbench bench) {
    Session session = bench.session();
    session.wantedExtentProperty().set(chosen(session).geometry().getEnvelopeInternal());
  }

  private static void search(Workbench bench) {
    bench.focusSearch();
    type(bench, "#search", "hee");
  }

  private static void type(Workbench bench, String selector, String words) {
    if (bench.root().lookup(selector) instanceof TextField field) {
      field.requestFocus();
      field.setText(words);
    }
  }

  private static Area chosen(Session session) {
    List<Area> all = neighbourhoods(session);
    return all.stream()
        .filter(area -> area.name().startsWith(CHOSEN))
        .findFirst()
        .orElse(all.getFirst());
  }

  /// Of the programme area where there is one.
  private static List<Area> neighbourhoods(Session session) {
    var areas = session.region().areas();
    return areas.at(AreaLevel.PROGRAMME_AREA).stream()
        .findFirst()
        .map(programme -> areas.within(programme, AreaLevel.NEIGHBOURHOOD))
        .orElseGet(() -> areas.at(AreaLevel.NEIGHBOURHOOD));
  }
}
