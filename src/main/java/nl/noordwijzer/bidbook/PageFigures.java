package nl.noordwijzer.bidbook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.outcome.CompareFigures;
import nl.noordwijzer.outcome.EffectTable;
import nl.noordwijzer.outcome.EffectTables;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.SheetChart;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.Protocol;
import org.jspecify.annotations.Nullable;

/// The tables and charts of one page, and the sentences on what they rest on.
final class PageFigures {
  private static final String COSTS = "kosten:";

  private final BookRequest request;
  private final BookFigures book;
  private final Subject subject;
  private final boolean open;
  private final Texts texts;
  private final Set<String> notes = new LinkedHashSet<>();

  /// Of which interventions the cost is not filled in, where money is shown; else empty.
  private String unknownCost = "";

  /// @param open whether figures of homes that others may not see may be told
  PageFigures(BookRequest request, BookFigures book, Subject subject, boolean open) {
    this.request = request;
    this.book = book;
    this.subject = subject;
    this.open = open;
    texts = request.texts();
  }

  /// @throws NoordwijzerException when there is no such table
  SheetTable table(String show, @Nullable String scenario) throws NoordwijzerException {
    Scenario of = new Roles(request).scenario(scenario);
    return table(show, of)
        .with(new TableCaptions(request, book.scenarios(), this::wholeName).of(show, of, place()));
  }

  private SheetTable table(String show, Scenario of) throws NoordwijzerException {
    return switch (show) {
      case "ingrepen" -> ofPlan(of, new InterventionTables(request).all(of, subject));
      case "ingrepen-scenarios" -> {
        request.scenarios().forEach(this::notePlan);
        yield new InterventionTables(request).byScenario();
      }
      case "ingreep" -> new InterventionTables(request).one(intervention(show));
      case "aannamen" -> assumptions();
      case "werksessie-uitkomst" -> ofSession(SessionTables::results);
      case "werksessie-verloop" -> ofSession(SessionTables::course);
      case "beleid" -> ofPolicy(new PolicyPaper(request.scenarios(), texts).matrix());
      case "principes" -> ofPolicy(new PolicyPaper(request.scenarios(), texts).principles());
      case "vergelijking" ->
          least(
              computed(
                  new CompareFigures(book.comparison(Measure.SOCIAL_SHARE, false), texts).table()),
              book.scenarios().stream());
      case "programma" ->
          programme(
              new ProgrammePaper(book.comparison(Measure.SOCIAL_SHARE, false).all(), texts)
                  .table());
      default -> effects(show, of);
    };
  }

  private SheetTable effects(String show, Scenario scenario) throws NoordwijzerException {
    return switch (show) {
      case "woningen" -> computed(table(EffectTables.BOOKS, scenario));
      case "menging" -> mix(computed(table(EffectTables.MIX, scenario)));
      case "geld" -> {
        noteUnknownCost(scenario);
        yield computed(table(EffectTables.MONEY, scenario), "bidbook.table.money");
      }
      case "corporaties" ->
          least(computed(owners(scenario), "bidbook.table.corporation"), Stream.of(scenario));
      case "corporatie" ->
          rounded(upright(only(owners(scenario), subject.name()), "bidbook.table.figure"));
      case "corporatie-ingrepen" -> asked(scenario);
      default -> costs(show, scenario);
    };
  }

  private SheetTable costs(String show, Scenario scenario) throws NoordwijzerException {
    if (show.equals("ingreep-kosten")) {
      noteComputed("bidbook.note.computed");
      return CostTable.of(request, of(scenario).effect(), intervention(show)).table();
    }
    if (!show.startsWith(COSTS)) {
      throw new NoordwijzerException("bidbook.template.show", null, show);
    }
    noteComputed("bidbook.note.computed");
    String type = show.substring(COSTS.length());
    return new CostTable(request, scenario, of(scenario).effect(), type).table();
  }

  /// Nothing about an owner whose homes others may not see.
  private SheetTable asked(Scenario scenario) throws NoordwijzerException {
    if (!(subject instanceof Subject.OfOwner(Owner owner))) {
      throw new NoordwijzerException("bidbook.template.subject", null, "corporatie-ingrepen");
    }
    noteComputed("bidbook.note.computed");
    AskedTable asked = new AskedTable(inProgramme(scenario), owner, texts);
    SheetTable all = asked.table();
    if (!closedOwners().contains(owner.name())) {
      asked.costUnknown().ifPresent(notes::add);
      return all;
    }
    notes.add(closedNote());
    return all.part(0, 0);
  }

  private Effects inProgramme(Scenario scenario) {
    return book.effects(scenario, ScopeChoice.usual(request.plan()), null);
  }

  /// Without lines on a page about an owner whose homes others may not see.
  private EffectTable table(EffectTables which, Scenario scenario) {
    EffectTable table = which.of(of(scenario), words());
    boolean untold = subject instanceof Subject.OfOwner && closedOwners().contains(subject.name());
    return untold ? told(table, List.of()) : table;
  }

  /// Of each corporation, but for those whose homes others may not see: these are named among the
  /// sources. What is of no corporation goes with them: else they could be had by subtraction.
  private EffectTable owners(Scenario scenario) {
    EffectTable all = EffectTables.ASKED.of(inProgramme(scenario), words());
    Set<String> closed = closedOwners();
    List<EffectTable.Line> told =
        all.lines().stream()
            .filter(line -> !closed.contains(line.name()))
            .filter(line -> closed.isEmpty() || !line.name().equals(ofNone()))
            .toList();
    return told.size() < all.lines().size() ? told(all, told) : all;
  }

  private String ofNone() {
    return texts.get("effectpane.asked.none");
  }

  private SheetTable assumptions() {
    notes.add(texts.get("bidbook.note.assumptions", request.plan().name()));
    return new AssumptionTable(request).table();
  }

  /// Without rows where no workshop is told of.
  private SheetTable ofSession(Function<SessionTables, SheetTable> which) {
    Protocol session = request.session();
    if (session == null) {
      notes.add(noSession());
      return which.apply(new SessionTables(Protocol.NONE, texts));
    }
    notes.add(texts.get("bidbook.note.session", session.title(), session.subtitle()));
    return which.apply(new SessionTables(session, texts));
  }

  private String noSession() {
    return texts.get("bidbook.session.none");
  }

  /// What stands in the plan as it was entered.
  private SheetTable ofPlan(Scenario scenario, SheetTable table) {
    notePlan(scenario);
    return table;
  }

  private void notePlan(Scenario scenario) {
    notes.add(texts.get("bidbook.note.plan", request.plan().name() + ", " + scenario.name()));
  }

  private SheetTable ofPolicy(SheetTable table) {
    notes.add(texts.get("bidbook.note.policy"));
    String names =
        request.scenarios().stream().map(Scenario::name).collect(Collectors.joining(", "));
    notes.add(texts.get("bidbook.note.plan", request.plan().name() + ", " + names));
    return table;
  }

  /// With some of its lines, and the reason among the sources.
  private EffectTable told(EffectTable all, List<EffectTable.Line> lines) {
    notes.add(closedNote());
    return new EffectTable(all.headings(), lines);
  }

  private String closedNote() {
    return texts.get("bidbook.note.confidential", String.join(", ", closedOwners()));
  }

  /// What stands in the place of a table without lines.
  String instead() {
    return Stream.of(closedNote(), noSession())
        .filter(notes::contains)
        .findFirst()
        .orElse(texts.get("bidbook.table.empty"));
  }

  /// Owners of whom nothing may be told; none where everything may.
  private Set<String> closedOwners() {
    if (open) {
      return Set.of();
    }
    return request.plan().region().ownership().confidentialOwners().stream()
        .map(Owner::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static EffectTable only(EffectTable table, String name) {
    return new EffectTable(
        table.headings(), table.lines().stream().filter(line -> line.name().equals(name)).toList());
  }

  private SheetTable computed(EffectTable table) {
    return computed(table, "bidbook.table.figure");
  }

  private SheetTable computed(EffectTable table, String names) {
    noteComputed("bidbook.note.computed");
    return paper(table, names);
  }

  /// What an index of spread does not say stands where it is shown.
  private SheetTable mix(SheetTable table) {
    List<String> said = List.of(texts.get("bidbook.mix.even"));
    return new SheetTable(table.title(), table.columns(), table.rows(), said);
  }

  private SheetTable upright(EffectTable table, String names) {
    noteComputed("bidbook.note.computed");
    return EffectPaper.upright(table, texts.get(names));
  }

  private SheetTable rounded(SheetTable table) {
    notes.add(texts.get("bidbook.note.rounded"));
    return table;
  }

  /// With among the sources why some amounts are a minimum.
  private SheetTable least(SheetTable table, Stream<Scenario> scenarios) {
    if (scenarios.anyMatch(one -> !inProgramme(one).effect().costUnknown().isEmpty())) {
      notes.add(texts.get("bidbook.note.least"));
    }
    return rounded(table);
  }

  private SheetTable programme(SheetTable table) {
    noteComputed("bidbook.note.programme");
    return table;
  }

  /// What computed figures are and are not; told among the sources of the page.
  private void noteComputed(String key) {
    notes.add(texts.get(key));
    of(request.first()).stock().sources().stream()
        .filter(source -> !source.invented())
        .map(source -> source.credit(texts.locale()))
        .sorted()
        .forEach(notes::add);
    if (request.plan().region().ownership().source().invented()) {
      notes.add(texts.get("map.note.invented"));
    }
  }

  private SheetTable paper(EffectTable table, String names) {
    return EffectPaper.table(table, texts.get(names));
  }

  /// @throws NoordwijzerException when there is no such chart
  SheetChart chart(String show, @Nullable String scenario) throws NoordwijzerException {
    noteComputed("bidbook.note.computed");
    EffectCharts charts = new EffectCharts(texts);
    if (show.startsWith("verloop:")) {
      Measure measure = Measures.of(show);
      return charts.course(book.comparison(measure, false), measure);
    }
    if (show.equals("kosten")) {
      Scenario shown = new Roles(request).scenario(scenario);
      noteUnknownCost(shown);
      return charts
          .cost(of(shown))
          .beside(request.scenarios().stream().map(one -> charts.cost(of(one))).toList());
    }
    throw new NoordwijzerException("bidbook.template.show", null, show);
  }

  /// What stands in the place of a chart without figures.
  String instead(SheetChart chart) {
    return unknownCost.isEmpty() ? texts.get("bidbook.chart.none", chart.title()) : unknownCost;
  }

  private void noteUnknownCost(Scenario scenario) {
    unknownCost = words().costUnknown(of(scenario).money().costUnknown(Years.FIRST, Years.LAST));
    if (!unknownCost.isEmpty()) {
      notes.add(unknownCost);
    }
  }

  /// What the figures of the page rest on.
  List<String> notes() {
    return List.copyOf(notes);
  }

  private Intervention intervention(String show) throws NoordwijzerException {
    if (subject instanceof Subject.OfIntervention(Intervention intervention)) {
      return intervention;
    }
    throw new NoordwijzerException("bidbook.template.subject", null, show);
  }

  private Effects of(Scenario scenario) {
    String alone = subject instanceof Subject.OfIntervention(Intervention one) ? one.id() : null;
    return book.effects(scenario, place(), alone);
  }

  /// Of the subject in a scenario; of the programme area on a page about the whole.
  Verdict verdict(Scenario scenario) {
    Effects effects = of(scenario);
    Verdict alone = effects.ofIntervention();
    return alone == null ? effects.verdict() : alone;
  }

  private ScopeChoice place() {
    return switch (subject) {
      case Subject.OfScenario _ -> ScopeChoice.usual(request.plan());
      case Subject.Whole _ -> ScopeChoice.usual(request.plan());
      case Subject.OfIntervention _ -> ScopeChoice.usual(request.plan());
      case Subject.OfArea of -> ScopeChoice.of(of.area());
      case Subject.OfPlanArea of -> ScopeChoice.of(of.area());
      case Subject.OfOwner of -> ScopeChoice.of(of.owner(), request.plan());
    };
  }

  /// All of the name that a scenario has in the plan.
  String wholeName(Scenario scenario) {
    return book.wholeName(scenario);
  }

  EffectWords words() {
    return new EffectWords(texts);
  }
}
