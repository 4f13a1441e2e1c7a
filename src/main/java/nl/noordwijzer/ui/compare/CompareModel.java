package nl.noordwijzer.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.outcome.CompareWish;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Latest;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Which scenarios are compared and by what, kept in step with the plan.
///
/// Computes beside the FX thread, one at a time; what changes meanwhile is taken up when that is
/// done. FX thread only.
final class CompareModel implements AutoCloseable {
  static final int FEWEST = 2;
  static final int MOST = 4;

  /// Key of what the base of a plan is called at first.
  private static final String BASE = "source.plan.base";

  private final Desk desk;
  private final InvalidationListener change = _ -> request();
  private final ObjectProperty<List<String>> chosen = new SimpleObjectProperty<>(List.of());
  private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.SOCIAL_SHARE);
  private final BooleanProperty difference = new SimpleBooleanProperty();
  private final CompareLook look = new CompareLook();
  private final ObjectProperty<Integer> year = new SimpleObjectProperty<>(Years.LAST);
  private volatile @Nullable EffectModel model;
  private final Latest<CompareWish, Comparison> comparing;
  private volatile @Nullable Comparison before;
  private boolean active;

  CompareModel(Desk desk) {
    this.desk = desk;
    comparing =
        new Latest<>(
            desk.tasks(),
            (wish, _) -> compute(wish),
            Latest.Rules.finishing(CompareWish::isSame),
            this::show);
    chooseUsual();
    session().planProperty().addListener(change);
    session().pastProperty().addListener(change);
    session().groundProperty().addListener(change);
    List.of(chosen, measure, difference, year).forEach(choice -> choice.addListener(change));
  }

  private Session session() {
    return desk.session();
  }

  Desk desk() {
    return desk;
  }

  List<Scenario> scenarios() {
    return session().plan().scenarios().stream().map(this::named).toList();
  }

  /// The base in the language of the window, as long as it is called what a plan begins with.
  private Scenario named(Scenario scenario) {
    boolean usual =
        Stream.of(Texts.DUTCH, Texts.ENGLISH)
            .map(language -> Texts.in(language).get(BASE))
            .anyMatch(scenario.name()::equals);
    boolean base = scenario.id().equals(session().plan().base().id());
    return base && usual ? scenario.withName(desk.texts().get(BASE)) : scenario;
  }

  /// The base and those after it, as many as fit beside each other.
  private void chooseUsual() {
    chosen.set(scenarios().stream().map(Scenario::id).limit(FEWEST + 1).toList());
  }

  /// Ids of the scenarios that are compared, in the order of the plan.
  ObjectProperty<List<String>> chosenProperty() {
    return chosen;
  }

  /// Takes a scenario in or out; there are never fewer than two nor more than four.
  ///
  /// @return whether it could be done
  boolean take(String id, boolean in) {
    List<String> next = new ArrayList<>();
    for (Scenario scenario : scenarios()) {
      boolean wanted = scenario.id().equals(id) ? in : chosen.get().contains(scenario.id());
      if (wanted) {
        next.add(scenario.id());
      }
    }
    boolean possible = next.size() >= FEWEST && next.size() <= MOST;
    if (possible) {
      chosen.set(List.copyOf(next));
    }
    return possible;
  }

  ObjectProperty<Measure> measureProperty() {
    return measure;
  }

  /// Whether the others show how they differ from the first.
  BooleanProperty differenceProperty() {
    return difference;
  }

  /// Whether the first two lie over each other, with a border between them to move.
  BooleanProperty swipeProperty() {
    return look.swipeProperty();
  }

  /// What the maps show, and how they lie.
  CompareLook look() {
    return look;
  }

  /// At the end of which year.
  ObjectProperty<Integer> yearProperty() {
    return year;
  }

  /// The last that was computed; null before the first.
  ReadOnlyObjectProperty<@Nullable Comparison> comparisonProperty() {
    return look.comparisonProperty();
  }

  /// Computes from now on, or no longer: where nobody looks, nothing is computed.
  void setActive(boolean wanted) {
    active = wanted;
    request();
  }

  /// As it is, or as it was where a replay has come to.
  private Plan plan() {
    Plan past = session().pastProperty().get();
    return past == null ? session().plan() : past;
  }

  private CompareWish wish() {
    Plan plan = plan();
    List<Scenario> wanted =
        chosen.get().stream()
            .flatMap(id -> plan.scenarios().find(id).stream())
            .map(this::named)
            .toList();
    return new CompareWish(
        plan,
        wanted,
        measure.get(),
        difference.get(),
        year.get(),
        session().groundProperty().get());
  }

  private void request() {
    if (!active) {
      return;
    }
    if (wish().scenarios().size() < FEWEST) {
      chooseUsual();
    }
    CompareWish wish = wish();
    Comparison now = look.comparisonProperty().get();
    boolean same = now != null && now.wish().isSame(wish);
    if (!same) {
      comparing.want(wish);
    }
  }

  private Comparison compute(CompareWish wish) {
    EffectModel known = model;
    EffectModel next =
        known == null
            ? EffectModel.of(wish.plan(), session().catalogue())
            : known.with(wish.plan());
    model = next;
    Comparison made = Comparison.of(wish, next, session().catalogue(), desk.texts(), before);
    before = made;
    return made;
  }

  private void show(Comparison computed) {
    if (active) {
      look.comparisonProperty().set(computed);
      request();
    }
  }

  @Override
  public void close() {
    active = false;
    comparing.forget();
    session().planProperty().removeListener(change);
    session().pastProperty().removeListener(change);
    session().groundProperty().removeListener(change);
  }
}
