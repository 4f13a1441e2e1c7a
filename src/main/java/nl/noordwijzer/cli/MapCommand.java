package nl.noordwijzer.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.VerdictMarks;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.Heading;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.ProgramVersion;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetReview;
import nl.noordwijzer.sheet.SingleMap;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a map as a page in a file.
@Command(name = "map", sortOptions = false, mixinStandardHelpOptions = true)
final class MapCommand implements Callable<Integer> {
  private static final int LONGEST_TITLE = 200;

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "<${bundle:label.file}>", hidden = true)
  private @Nullable String plan;

  @Option(names = "--scenario", paramLabel = "<${bundle:label.name}>")
  private @Nullable String scenario;

  @Mixin private final ThemeOptions theme = new ThemeOptions();

  @Option(names = "--extent", paramLabel = "<${bundle:label.area}>")
  private @Nullable String extent;

  @Option(names = "--title", paramLabel = "<${bundle:label.text}>")
  private @Nullable String title;

  @Option(names = "--with-confidential")
  private boolean withConfidential;

  @Mixin private final PageOptions page = new PageOptions();

  @Mixin private final OverwriteOption overwrite = new OverwriteOption();

  @Mixin private final DataOption data = new DataOption();

  MapCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PageOptions.Page wanted = page.read(terminal);
    overwrite.require(wanted.file(), terminal);
    requireTitle();
    SingleMap map = plan == null ? ofRegion(wanted) : ofPlan(wanted, plan);
    try {
      List<Sheet> sheets = List.of(map.sheet().with(wanted.style()));
      SheetReview.of(sheets).forEach(terminal.err()::println);
      SheetFile.write(sheets, wanted.file(), wanted.writer(), Progress.NONE);
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal.texts()));
    }
    terminal.out().println(terminal.text("cli.map.written", wanted.file()));
    return Outcome.DONE.exitCode();
  }

  private SingleMap ofRegion(PageOptions.Page wanted) {
    if (scenario != null) {
      throw terminal.wrongUse("cli.map.scenario");
    }
    return map(wanted, new Lookup(data.read(terminal), terminal), PlanContent.NONE);
  }

  /// With the interventions of a scenario, where one is named.
  private SingleMap ofPlan(PageOptions.Page wanted, String file) {
    data.requireNone(terminal, file);
    Plan read = PlanArgument.of("map", file, terminal).read();
    PlanContent content = scenario == null ? PlanContent.NONE : content(read, scenario);
    return map(wanted, new Lookup(read.region(), terminal), content);
  }

  /// With the verdicts, as on screen.
  private PlanContent content(Plan read, String named) {
    Scenario shown = new ScenarioWord(read, terminal).find(named);
    PlanCatalogue catalogue = PlanArgument.catalogue(terminal);
    ScenarioEffect effect = EffectModel.of(read, catalogue).compute(read, shown);
    return PlanContent.of(read, shown, catalogue, Years.LAST)
        .with(
            VerdictMarks.of(
                effect,
                new EffectWords(terminal.texts()),
                area -> Scope.of(area.place(), read.region())));
  }

  private SingleMap map(PageOptions.Page wanted, Lookup lookup, PlanContent content) {
    ThemeOptions.Theme chosen = theme.read(lookup, !content.named().isEmpty());
    Area shown = shown(lookup);
    MapComposer all = new MapComposer(lookup.region());
    MapComposer composer = withConfidential ? all : all.withoutConfidential();
    MapPicture picture = composer.compose(chosen.style(), Ground.PAPER, terminal.texts(), content);
    Heading heading = Heading.of(picture, chosen.latestYear(), terminal.texts());
    return new SingleMap(
        wanted.format(),
        title == null ? heading : new Heading(title.strip(), heading.message()),
        picture,
        shown.geometry(),
        new Imprint(
            LocalDate.now(ZoneId.systemDefault()), ProgramVersion.number(), wanted.status()),
        terminal.texts());
  }

  private void requireTitle() {
    if (title != null && title.isBlank()) {
      throw terminal.wrongUse("cli.title.empty");
    }
    if (title != null && title.length() > LONGEST_TITLE) {
      throw terminal.wrongUse("cli.title.long", title.length(), LONGEST_TITLE);
    }
  }

  private Area shown(Lookup lookup) {
    String wanted = extent == null ? "noord" : Words.plain(extent);
    return switch (wanted) {
      case "noord" -> lookup.first(AreaLevel.PROGRAMME_AREA);
      case "heerlen" -> lookup.first(AreaLevel.MUNICIPALITY);
      default -> lookup.area("--extent", extent == null ? wanted : extent);
    };
  }
}
