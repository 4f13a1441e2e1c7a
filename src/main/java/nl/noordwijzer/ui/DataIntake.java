package nl.noordwijzer.ui;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.source.intake.ColumnUse;
import nl.noordwijzer.source.intake.Intake;
import nl.noordwijzer.source.intake.Meaning;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.ReadTable;
import nl.noordwijzer.source.online.CbsQuestion;
import nl.noordwijzer.source.online.PdokAreas;
import nl.noordwijzer.source.online.StatLine;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.intake.IntakeCard;
import nl.noordwijzer.ui.intake.IntakeViewModel;
import nl.noordwijzer.ui.intake.OnlineCard;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Desk;

/// The way in for data of others: files that are chosen or dropped on the window, and the card that
/// tells what they would change.
///
/// FX thread only.
final class DataIntake {
  private static final HomePlace PREVIEW = new HomePlace(560, 300, new Insets(8));

  private final Workbench bench;

  DataIntake(Workbench bench) {
    this.bench = bench;
  }

  /// Lets files be dropped on a node.
  void listen(Node node) {
    node.setOnDragOver(DataIntake::offer);
    node.setOnDragDropped(this::drop);
  }

  private static void offer(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void drop(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /// What files are for.
  private enum Use {
    PLAN,
    INTERVENTIONS,
    DATA
  }

  /// Opens a plan that was dropped, shows interventions that come out of a plan, and reads anything
  /// else as data.
  void take(List<Path> files) {
    begin(files, () -> bench.plans().open(files.getFirst()));
  }

  /// @param plan what is done with a plan
  private void begin(List<Path> files, Runnable plan) {
    bench
        .tasks()
        .start(
            progress -> use(files, progress),
            (Use use) -> {
              switch (use) {
                case PLAN -> plan.run();
                case INTERVENTIONS -> bench.exchange().read(files);
                case DATA -> read(files);
              }
            });
  }

  private static Use use(List<Path> files, Progress progress) {
    Path first = files.getFirst();
    if (files.size() == 1 && PlanFile.isNamed(first.toString()) && PlanFile.isPlan(first)) {
      return Use.PLAN;
    }
    return PlanExchange.isOfInterventions(files, progress) ? Use.INTERVENTIONS : Use.DATA;
  }

  /// Asks for files; of a plan the data are taken.
  void choose() {
    Desk desk = bench.desk();
    List<Path> files = desk.dialogs().chooseOpenFiles(desk.texts().get("window.command.data"));
    if (!files.isEmpty()) {
      begin(files, () -> read(files));
    }
  }

  /// Reads files and shows what they would change.
  void read(List<Path> files) {
    show().read(files);
  }

  /// Asks what to fetch from CBS and PDOK, and shows what it would change.
  void fetch() {
    OnlineCard card = new OnlineCard(bench.desk().texts(), this::fetch, bench::putCardAway);
    bench.showCard(card.root(), () -> {});
  }

  private void fetch(CbsQuestion question) {
    show().read(progress -> tables(question, progress));
  }

  private static List<ReadTable> tables(CbsQuestion question, Progress progress)
      throws NoordwijzerException {
    Http http = new Http();
    return question
        .ask(new PdokAreas(http, PdokAreas.SERVICE), new StatLine(http, StatLine.SERVICE), progress)
        .stream()
        .map(table -> new ReadTable(table.name() + " " + question.year(), table))
        .toList();
  }

  private IntakeViewModel show() {
    Desk desk = bench.desk();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    IntakeViewModel model = new IntakeViewModel(desk, bench.settings().lists(), today);
    IntakeCard card =
        new IntakeCard(
            model,
            desk.texts(),
            new IntakeCard.Acts(this::preview, () -> take(model), bench::putCardAway));
    bench.showCard(card.root(), model::close);
    return model;
  }

  private void preview(List<Proposal> taken, Consumer<Image> done) {
    Region region = bench.session().region();
    MapStyle style = bench.session().style();
    Opened.Look look =
        bench
            .look(style.withLayer(style.layer(LayerKind.FOCUS_AREAS).withVisible(false)))
            .at(PREVIEW);
    bench.tasks().start(_ -> drawn(region, taken, look), (Image image) -> done.accept(image));
  }

  /// The map as it would be; of a list of homes with who owns them.
  private static Image drawn(Region region, List<Proposal> taken, Opened.Look look)
      throws Exception {
    Region after = Intake.regionAfter(region, taken);
    Opened.Look shown = look.with(showing(look.style(), after, taken));
    boolean homes = taken.stream().anyMatch(each -> each.kind() == Proposal.Kind.HOMES);
    Opened opened = homes ? Opened.withOwners(after, shown) : Opened.of(after, shown);
    return opened.map().seen().image();
  }

  private static Opened opened(Region region, List<Proposal> taken, Opened.Look look)
      throws Exception {
    Region after = Intake.regionAfter(region, taken);
    MapStyle style = showing(look.style(), after, taken);
    return Opened.of(after, look.with(style));
  }

  /// The style that shows the first indicator that comes in.
  private static MapStyle showing(MapStyle style, Region after, List<Proposal> taken) {
    return taken.stream()
        .flatMap(proposal -> proposal.columns().stream())
        .map(ColumnUse::meaning)
        .filter(Meaning::isIndicator)
        .flatMap(meaning -> after.statistics().catalogue().byId(meaning.id()).stream())
        .findFirst()
        .map((Indicator first) -> UsualStyle.showing(style, after.statistics(), first))
        .orElse(style);
  }

  private void take(IntakeViewModel model) {
    List<Proposal> taken = model.taken();
    Region region = bench.session().region();
    Opened.Look look = bench.look(bench.session().style());
    String name = bench.desk().texts().get("window.act.data", taken.getFirst().table().name());
    bench.putCardAway();
    model.remember(taken);
    bench
        .tasks()
        .start(
            name,
            _ -> opened(region, taken, look),
            (Opened opened) ->
                bench.take(
                    name,
                    opened,
                    bench.session().work().with(opened.region(), opened.picture().style())));
  }
}
