package nl.noordwijzer.ui.formula;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.source.DraftCheck;
import nl.noordwijzer.source.FormulaReader;
import nl.noordwijzer.source.IndicatorDraft;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.LatestTask;
import org.jspecify.annotations.Nullable;

/// An indicator of the user's own while it is written: checked, and worked out, at every change.
///
/// FX thread only.
public final class FormulaViewModel {
  /// The theme of an indicator that the user gives no other.
  static final Names OWN_THEME =
      new Names(
          Texts.in(Texts.DUTCH).get("formula.theme.own"),
          Texts.in(Texts.ENGLISH).get("formula.theme.own"));

  /// How long the user must not type before the formula is checked.
  private static final Duration PAUSE = Duration.ofMillis(150);

  private final Desk desk;
  private final Region region;
  private final @Nullable Indicator before;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty english = new SimpleStringProperty("");
  private final StringProperty id = new SimpleStringProperty("");
  private final StringProperty unit = new SimpleStringProperty("");
  private final StringProperty formula = new SimpleStringProperty("");
  private final ObjectProperty<Names> theme = new SimpleObjectProperty<>(OWN_THEME);
  private final ObjectProperty<Integer> decimals = new SimpleObjectProperty<>(1);
  private final ObjectProperty<Aggregation.Rule> rule =
      new SimpleObjectProperty<>(Aggregation.Rule.NONE);
  private final ObjectProperty<Optional<Indicator>> weight =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Outcome> outcome = new ReadOnlyObjectWrapper<>(Outcome.NONE);
  private final ReadOnlyBooleanWrapper sound = new ReadOnlyBooleanWrapper();
  private final BooleanProperty ownId = new SimpleBooleanProperty();
  private final LatestTask checking;

  /// @param before the indicator that is changed, null for a new one
  public FormulaViewModel(Desk desk, @Nullable Indicator before) {
    this.desk = desk;
    this.before = before;
    region = desk.session().region();
    checking = new LatestTask(desk.tasks());
    if (before != null) {
      takeOver(IndicatorDraft.of(before));
    }
    name.subscribe(this::proposeId);
    Stream.<ObservableValue<?>>of(name, english, id, unit, formula, theme, decimals, rule, weight)
        .forEach(property -> property.subscribe((_, _) -> check()));
    check();
  }

  private void takeOver(IndicatorDraft draft) {
    ownId.set(true);
    name.set(draft.names().dutch());
    english.set(
        draft.names().english().equals(draft.names().dutch()) ? "" : draft.names().english());
    id.set(draft.id());
    unit.set(draft.unit().in(desk.texts().locale()));
    theme.set(draft.theme());
    decimals.set(draft.decimals());
    rule.set(draft.aggregation().rule());
    weight.set(draft.aggregation().weightId().flatMap(catalogue()::byId));
    formula.set(draft.formula());
  }

  /// The short name follows the name until the user writes another.
  private void proposeId(String now) {
    if (!ownId.get()) {
      id.set(IndicatorDraft.shortName(now, catalogue()));
    }
  }

  /// Takes a short name that the user wrote.
  void writeId(String text) {
    ownId.set(true);
    id.set(text);
  }

  private IndicatorDraft draft() {
    String dutch = name.get().strip();
    String other = english.get().strip();
    String weightId =
        rule.get() == Aggregation.Rule.WEIGHTED
            ? weight.get().map(Indicator::id).orElse(null)
            : null;
    return new IndicatorDraft(
        id.get().strip(),
        new Names(dutch, other.isEmpty() ? dutch : other),
        theme.get(),
        unit(unit.get().strip()),
        new Aggregation(rule.get(), weightId),
        decimals.get(),
        formula.get());
  }

  /// A unit that is known has both its names.
  private Names unit(String typed) {
    return catalogue().indicators().stream()
        .map(Indicator::unit)
        .filter(known -> known.in(desk.texts().locale()).equals(typed))
        .findFirst()
        .orElse(Names.same(typed));
  }

  private void check() {
    sound.set(false);
    IndicatorDraft draft = draft();
    List<Area> shown = shown();
    int year = desk.session().style().theme().year();
    checking.start(
        progress -> {
          pause(progress);
          return outcome(draft, shown, year);
        },
        (Outcome found) -> {
          outcome.set(found);
          sound.set(found.result().isPresent());
        });
  }

  private static void pause(Progress progress) {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
    progress.throwIfCancelled();
  }

  private Outcome outcome(IndicatorDraft draft, List<Area> shown, int year) {
    DraftCheck check = new DraftCheck(region.statistics(), before);
    Optional<FormulaReader.Problem> problem = check.problem(draft);
    Map<DraftCheck.Field, DraftCheck.Complaint> complaints = check.complaints(draft);
    return problem.isEmpty() && complaints.isEmpty()
        ? new Outcome(problem, complaints, Optional.of(result(check, draft, shown, year)))
        : new Outcome(problem, complaints, Optional.empty());
  }

  private Outcome.Result result(
      DraftCheck check, IndicatorDraft draft, List<Area> shown, int year) {
    Region after = region.with(check.with(draft));
    Indicator indicator = after.statistics().catalogue().require(draft.id());
    int known = UsualStyle.year(after.statistics(), indicator, year);
    Preview preview =
        new Preview.Maker(after.statistics(), region.areas(), desk.texts())
            .of(indicator, known, shown);
    return new Outcome.Result(indicator, after, preview);
  }

  /// The whole programme area, and the first neighbourhood that is chosen; else just the first.
  private List<Area> shown() {
    AreaSet areas = region.areas();
    Optional<Area> chosen =
        desk.session().selectionProperty().get().stream()
            .filter(area -> area.level() == Preview.COUNTED)
            .findFirst();
    List<Area> whole = areas.at(AreaLevel.PROGRAMME_AREA);
    Optional<Area> first =
        whole.stream().flatMap(area -> areas.within(area, Preview.COUNTED).stream()).findFirst();
    return Stream.concat(whole.stream(), chosen.or(() -> first).stream()).toList();
  }

  private IndicatorCatalogue catalogue() {
    return region.statistics().catalogue();
  }

  /// The indicators that the formula may use: those with figures that do not need this one.
  List<Indicator> inputs() {
    String own = before == null ? "" : before.id();
    return region.statistics().indicators().stream()
        .filter(input -> !input.id().equals(own) && !catalogue().needs(input.id(), own))
        .toList();
  }

  /// What can be weighed by: numbers of things.
  List<Indicator> weights() {
    return inputs().stream()
        .filter(input -> input.aggregation().rule() == Aggregation.Rule.SUM)
        .toList();
  }

  /// The themes there are, with that of own indicators.
  List<Names> themes() {
    return Stream.concat(
            region.statistics().indicators().stream().map(Indicator::theme), Stream.of(OWN_THEME))
        .distinct()
        .toList();
  }

  /// The indicator that is changed; empty for a new one.
  public Optional<Indicator> changed() {
    return Optional.ofNullable(before);
  }

  /// Why the indicator that is changed cannot be deleted; empty when it can.
  Optional<String> whyNotDeleted() {
    return changed()
        .flatMap(indicator -> DraftCheck.needed(catalogue(), indicator))
        .map(complaint -> complaint.sentence(desk.texts()));
  }

  /// What is to be taken in, when nothing is wrong with what is written now.
  Optional<Outcome.Result> result() {
    return sound.get() ? outcome.get().result() : Optional.empty();
  }

  /// Stops checking.
  public void close() {
    checking.cancel();
  }

  StringProperty nameProperty() {
    return name;
  }

  StringProperty englishProperty() {
    return english;
  }

  /// Written by the user with [#writeId].
  StringProperty idProperty() {
    return id;
  }

  StringProperty unitProperty() {
    return unit;
  }

  StringProperty formulaProperty() {
    return formula;
  }

  ObjectProperty<Names> themeProperty() {
    return theme;
  }

  ObjectProperty<Integer> decimalsProperty() {
    return decimals;
  }

  ObjectProperty<Aggregation.Rule> ruleProperty() {
    return rule;
  }

  ObjectProperty<Optional<Indicator>> weightProperty() {
    return weight;
  }

  /// What came of the last check.
  ReadOnlyObjectProperty<Outcome> outcomeProperty() {
    return outcome.getReadOnlyProperty();
  }

  /// Whether what is written now can be taken in.
  ReadOnlyBooleanProperty soundProperty() {
    return sound.getReadOnlyProperty();
  }
}
