package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import nl.noordwijzer.edit.History;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Work;
import nl.noordwijzer.ui.workshop.Audience;
import org.jspecify.annotations.Nullable;

/// The acts of the window itself, with their names and keys in one language.
final class WindowCommands {
  private final Texts texts;
  final Command undo;
  final Command redo;
  final Command planOpen;
  final Command planNew;
  final Command planCopy;
  final Command planRecent;
  final Command planRename;
  final Command planVersions;
  final Command planExample;
  final Command planLike;
  final Command data;
  final Command fetch;
  final Command indicator;
  final Command changeIndicator;
  final Command removeIndicator;
  final Command removePoints;
  final List<Command> exports;
  final List<Command> exchange;
  final Command type;
  final Command changeType;
  final Command funding;
  final Command theme;
  final Command language;
  final Command help;
  final Command welcome;
  final Map<Workspace, Command> workspaces = new EnumMap<>(Workspace.class);
  final Command panel;
  final Command profile;
  final Command table;
  final Command years;
  final Command effects;
  final Command mapOnly;
  final Command workshop;
  private final Command blank;
  private final Command hold;
  private final Command endWorkshop;
  final Command nextPart;
  final Supplier<Optional<Path>> planFile;

  WindowCommands(Workbench bench, Texts texts) {
    this.texts = texts;
    planFile = () -> bench.plans().file();
    History<Work> history = bench.session().history();
    WindowSettings settings = bench.settings();
    undo =
        new Command(
            name("undo"),
            key("Shortcut+Z"),
            () -> undo(history, bench.workshop()),
            () -> history.undoName().isPresent() || bench.workshop().isInking());
    redo =
        new Command(
            name("redo"),
            key("Shortcut+Shift+Z"),
            history::redo,
            () -> history.redoName().isPresent());
    planOpen = act("plan.open", "Shortcut+O", () -> bench.plans().open());
    planNew =
        act("plan.new", "Shortcut+N", () -> bench.plans().begin(texts.get("window.plan.name")));
    planLike = act("plan.like", null, () -> bench.plans().beginLike());
    planCopy = act("plan.copy", "Shortcut+Shift+S", () -> bench.plans().copy());
    planRecent = act("plan.recent", "Shortcut+Shift+O", () -> bench.plans().showRecent());
    planRename = act("plan.rename", null, () -> bench.plans().rename());
    planVersions = act("plan.versions", "Shortcut+Shift+V", () -> bench.plans().showVersions());
    planExample = act("plan.example", null, () -> bench.plans().openExample());
    data = act("data", "Shortcut+I", bench::chooseData);
    fetch = act("fetch", "Shortcut+Shift+I", bench::fetchData);
    indicator = act("indicator", "Shortcut+Shift+F", bench.indicators()::make);
    changeIndicator =
        new Command(
            name("indicator.change"),
            key("Shortcut+Shift+G"),
            bench.indicators()::change,
            () -> bench.indicators().chosen().isPresent());
    removeIndicator =
        new Command(
            name("figures.delete"),
            null,
            bench.indicators()::takeOut,
            () -> bench.indicators().takenIn().isPresent());
    OwnPoints points = new OwnPoints(bench);
    removePoints = new Command(name("points.delete"), null, points::takeOut, points::areThere);
    exports =
        List.of(
            act("export.pdf", "Shortcut+E", () -> bench.export(FileType.PDF)),
            act("export.svg", null, () -> bench.export(FileType.SVG)),
            act("export.png", null, () -> bench.export(FileType.PNG)));
    exchange = exchange(bench.exchange());
    type = act("type", "Shortcut+T", bench.types()::make);
    changeType =
        new Command(
            name("type.change"),
            key("Shortcut+Shift+T"),
            bench.types()::change,
            bench.types()::canChange);
    funding = act("funding", null, new OwnFunding(bench)::show);
    theme = act("theme", "Shortcut+Shift+D", bench::switchTheme);
    language = act("language", "Shortcut+Shift+L", bench::switchLanguage);
    help = act("help", "F1", bench::showHelp);
    welcome = act("welcome", null, bench::showWelcome);
    int number = 1;
    for (Workspace workspace : Workspace.values()) {
      String name = texts.get("window.workspace.go", texts.get("window.workspace", workspace));
      KeyCombination key = key("Shortcut+" + number++);
      workspaces.put(workspace, Command.of(name, key, () -> bench.goTo(workspace)));
    }
    panel = act("panel", "F2", settings.left()::toggle);
    profile = act("profile", "F3", settings.right()::toggle);
    table = act("table", "F7", settings.table()::toggle);
    years = act("years", "F8", () -> settings.belowMap().toggle());
    effects = act("effects", "F4", settings::toggleEffects);
    nextPart = act("next", "F6", bench::focusNextPart);
    mapOnly = act("maponly", "F9", bench::toggleMapOnly);
    workshop = act("workshop", "F11", bench.workshop()::openOrFill);
    blank = ofRoom("workshop.blank", "F10", bench, Audience::toggleBlank);
    hold = ofRoom("workshop.hold", "F12", bench, Audience::toggleHeld);
    endWorkshop = ofRoom("workshop.end", null, bench, _ -> bench.workshop().close());
  }

  /// While ink is drawn over the map, undo is of ink.
  private static void undo(History<Work> history, WorkshopDesk workshop) {
    if (workshop.isInking()) {
      workshop.takeBackInk();
    } else {
      history.undo();
    }
  }

  /// A command that there is while a room looks.
  private Command ofRoom(
      String name, @Nullable String combination, Workbench bench, Consumer<Audience> act) {
    return new Command(
        name(name),
        combination == null ? null : key(combination),
        () -> bench.workshop().audience().ifPresent(act),
        () -> bench.workshop().audience().isPresent());
  }

  private List<Command> exchange(PlanExchange exchange) {
    List<Command> commands = new ArrayList<>();
    commands.add(act("exchange.read", "Shortcut+J", exchange::open));
    for (WrittenFormat format : WrittenFormat.values()) {
      String key = format == WrittenFormat.GEOPACKAGE ? "Shortcut+Shift+E" : null;
      commands.add(act("exchange." + format.extension(), key, () -> exchange.save(format)));
    }
    commands.add(
        new Command(name("exchange.copy"), key("Shortcut+C"), exchange::copy, exchange::canCopy));
    commands.add(act("exchange.paste", "Shortcut+V", exchange::paste));
    return commands;
  }

  private Command act(String key, @Nullable String combination, Runnable run) {
    return Command.of(name(key), combination == null ? null : key(combination), run);
  }

  private String name(String key) {
    return texts.get("window.command." + key);
  }

  /// Keys of the map that are no command of their own.
  List<CommandGroup.KeyLine> ofMap() {
    return Stream.of("move", "zoom", "home", "neighbour", "add", "clear").map(this::line).toList();
  }

  private CommandGroup.KeyLine line(String key) {
    return new CommandGroup.KeyLine(
        texts.get("window.help." + key), texts.get("window.help." + key + ".keys"));
  }

  private static KeyCombination key(String combination) {
    return KeyCombination.valueOf(combination);
  }

  /// All of them, as the help shows them.
  List<CommandGroup> groups() {
    return List.of(
        new CommandGroup(
            texts.get("window.group.window"),
            Stream.concat(
                    workspaces.values().stream(),
                    Stream.of(
                        panel,
                        profile,
                        table,
                        years,
                        effects,
                        mapOnly,
                        workshop,
                        blank,
                        hold,
                        endWorkshop,
                        nextPart))
                .toList(),
            List.of()),
        new CommandGroup(
            texts.get("window.group.general"),
            Stream.concat(
                    Stream.concat(exports.stream(), exchange.stream()),
                    Stream.of(
                        planOpen,
                        planRecent,
                        planNew,
                        planCopy,
                        planRename,
                        planVersions,
                        planExample,
                        planLike,
                        data,
                        fetch,
                        indicator,
                        changeIndicator,
                        removeIndicator,
                        removePoints,
                        type,
                        changeType,
                        funding,
                        undo,
                        redo,
                        theme,
                        language,
                        help,
                        welcome))
                .toList(),
            List.of(line("search"))));
  }
}
