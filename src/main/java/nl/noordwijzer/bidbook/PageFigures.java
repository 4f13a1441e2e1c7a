package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.SheetChart;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.text.NoordwijzerException;

/// The tables and charts of one page, and the sentences on what they rest on.
final class PageFigures {
  private final BookRequest request;
  private final BookFigures book;
  private final Subject subject;
  private final List<String> notes = new ArrayList<>();

  PageFigures(BookRequest request, BookFigures book, Subject subject) {
    this.request = request;
    this.book = book;
    this.subject = subject;
  }

  /// @param show what: see the guide to templates
  /// @throws NoordwijzerException when there is no such table
  SheetTable table(String show) throws NoordwijzerException {
    return switch (show) {
      case "ingrepen" -> new InterventionTables(request).all(request.first());
      case "ingreep" -> new InterventionTables(request).one(intervention(show));
      case "aannamen" -> new AssumptionTable(request).table();
      default -> throw new NoordwijzerException("bidbook.template.show", null, show);
    };
  }

  /// @throws NoordwijzerException when there is no such chart
  SheetChart chart(String show) throws NoordwijzerException {
    throw new NoordwijzerException("bidbook.template.show", null, show);
  }

  /// What the figures of the page rest on.
  List<String> notes() {
    return notes;
  }

  private Intervention intervention(String show) throws NoordwijzerException {
    if (subject instanceof Subject.OfIntervention of) {
      return of.intervention();
    }
    throw new NoordwijzerException("bidbook.template.subject", null, show);
  }

  /// Of the subject in a scenario; of the programme area on a page about the whole.
  Verdict verdict(Scenario scenario) {
    ScenarioEffect effect = book.effect(scenario);
    Verdicts verdicts = new Verdicts(effect);
    return switch (subject) {
      case Subject.OfIntervention of -> verdicts.of(of.intervention().id());
      case Subject.OfArea of -> verdicts.of(Scope.of(of.area(), region()));
      case Subject.OfPlanArea of -> verdicts.of(Scope.of(of.area().place(), region()));
      case Subject.OfOwner of -> verdicts.of(Scope.of(homes(of), region()));
      case Subject.Whole _ -> verdicts.of(whole());
    };
  }

  private Place homes(Subject.OfOwner of) {
    return Place.complexes(
        region().ownership().complexes().stream()
            .filter(complex -> complex.owner().equals(of.owner()))
            .map(complex -> complex.id())
            .toArray(String[]::new));
  }

  private Region region() {
    return request.plan().region();
  }

  private Scope whole() {
    return region().areas().at(AreaLevel.PROGRAMME_AREA).stream()
        .findFirst()
        .map(area -> Scope.of(area, region()))
        .orElseGet(() -> Scope.all(region()));
  }

  EffectWords words() {
    return new EffectWords(request.texts());
  }
}
