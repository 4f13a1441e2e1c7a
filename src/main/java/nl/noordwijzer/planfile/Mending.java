package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;

/// Puts figures of interventions right that no form of this program can make and nothing can be
/// counted with, such as another program can enter. Each is told. What a form takes and marks, such
/// as an end before the start or a number out of its limits, stays as it was entered.
final class Mending {
  private final Plan plan;
  private final PlanCatalogue catalogue;
  private final List<Phrase> news = new ArrayList<>();

  private Mending(Plan plan, PlanCatalogue catalogue) {
    this.plan = plan;
    this.catalogue = catalogue;
  }

  /// @param saved the same object where nothing had to be mended
  /// @param news what was mended, a sentence each
  record Mended(Saved saved, List<Phrase> news) {}

  static Mended of(Saved saved) throws NoordwijzerException {
    Mending mending = new Mending(saved.plan(), CatalogueReader.read());
    Plan mended = mending.mended();
    return new Mended(
        mending.news.isEmpty() ? saved : new Saved(mended, saved.look()), mending.news);
  }

  private Plan mended() {
    Plan mended = plan;
    for (Scenario scenario : plan.scenarios()) {
      Register<Intervention> interventions = scenario.interventions();
      for (Intervention was : scenario.interventions()) {
        Intervention next = new One(was, scenario.name()).mended();
        interventions = next.equals(was) ? interventions : interventions.replacing(next);
      }
      if (!interventions.equals(scenario.interventions())) {
        mended = mended.with(scenario.with(interventions));
      }
    }
    return mended;
  }

  /// One intervention, with the name of its scenario.
  private final class One {
    private final Intervention was;
    private final String scenario;

    One(Intervention was, String scenario) {
      this.was = was;
      this.scenario = scenario;
    }

    Intervention mended() {
      return was.with(years()).withInputs(inputs()).with(financing());
    }

    private void tell(String what, Object... more) {
      List<Object> arguments = new ArrayList<>(List.of(was.name(), scenario));
      arguments.addAll(List.of(more));
      news.add(new Phrase("planfile.mended." + what, arguments));
    }

    private Years years() {
      Years years = was.years();
      if (Years.isYear(years.start()) && Years.isYear(years.end())) {
        return years;
      }
      int start = Math.clamp(years.start(), Years.FIRST, Years.LAST);
      int end = Math.max(start, Math.clamp(years.end(), Years.FIRST, Years.LAST));
      tell("years", text(years.start()), text(years.end()), text(start), text(end));
      return new Years(start, end);
    }

    private static String text(int year) {
      return Integer.toString(year);
    }

    private Map<String, InputValue> inputs() {
      Map<String, InputValue> inputs = new HashMap<>(was.inputs());
      List<TypeInput> known =
          catalogue.type(was.type(), plan).map(InterventionType::inputs).orElse(List.of());
      for (TypeInput input : known) {
        InputValue value = inputs.get(input.name());
        if (value != null && !isPossible(input, value)) {
          inputs.remove(input.name());
          tell("input", input.labels(), shown(value));
        }
      }
      return inputs;
    }

    private static boolean isPossible(TypeInput input, InputValue value) {
      return input.kind().admits(value)
          && !(value instanceof InputValue.Amount(double number) && !Double.isFinite(number));
    }

    private static String shown(InputValue value) {
      return switch (value) {
        case InputValue.Amount(double number) ->
            number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
        case InputValue.Choice(String id) -> id;
        case InputValue.Text(String text) -> text;
        case InputValue.YesNo(boolean yes) -> Boolean.toString(yes);
      };
    }

    private Financing financing() {
      Map<String, Double> shares = was.financing().shares();
      if (!shares.values().stream().allMatch(Double::isFinite)) {
        tell("shares");
        shares = Map.of();
      }
      Double cost = was.financing().cost();
      if (cost != null && !Double.isFinite(cost)) {
        tell("cost");
        cost = null;
      }
      return new Financing(shares, cost);
    }
  }
}
