package nl.noordwijzer.ui.effect;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.outcome.Wish;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Author;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Latest;
import nl.noordwijzer.ui.session.LatestTask;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What the shown scenario would do, kept in step with plan, scenario and area.
///
/// Computes beside the FX thread, one at a time: what changes meanwhile is taken up when that is
/// done, so that the newest always wins and a long drag still shows its way. FX thread only.
public final class EffectsViewModel implements AutoCloseable {
  private final Desk desk;
  private final LatestTask proposing;
  private final InvalidationListener change = _ -> request();
  private final ReadOnlyObjectWrapper<@Nullable Effects> effects = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper upToDate = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Rephasing> rephasing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
  private final BooleanProperty yearly = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<AssumptionRow>> assumptions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ScopeModel scope;
  private final Subscription scoped;
  private final Subscription planned;
  private volatile @Nullable EffectModel model;
  private final Latest<Wish, Effects> computing;
  private volatile @Nullable Effects before;
  private boolean active;

  public EffectsViewModel(Desk desk) {
    this.desk = desk;
    proposing = new LatestTask(desk.tasks());
    computing =
        new Latest<>(
            desk.tasks(),
            (wish, _) -> compute(wish),
            Latest.Rules.finishing(Wish::isSame),
            this::show);
    scope = new ScopeModel(desk);
    scoped = scope.choiceProperty().subscribe((Runnable) this::request);
    planned = session().planProperty().subscribe(this::showAssumptions);
    session().planProperty().addListener(change);
    session().scenarioProperty().addListener(change);
    session().chosenInterventionsProperty().addListener(change);
    yearly.addListener(change);
  }

  Desk desk() {
    return desk;
  }

  Texts texts() {
    return desk.texts();
  }

  private Session session() {
    return desk.session();
  }

  /// Where it comes from who owns what: what is shown of owners says so.
  String ownershipSource() {
    return session().region().ownership().source().attribution().in(texts().locale());
  }

  /// Computes from now on, or no longer: where nobody looks, nothing is computed.
  public void setActive(boolean wanted) {
    active = wanted;
    scope.setActive(wanted);
    request();
  }

  /// The last that were computed; null before the first.
  public ReadOnlyObjectProperty<@Nullable Effects> effectsProperty() {
    return effects.getReadOnlyProperty();
  }

  /// Whether the effects are those of the present plan, scenario and area.
  ReadOnlyBooleanProperty upToDateProperty() {
    return upToDate.getReadOnlyProperty();
  }

  /// Whether the books are shown year by year, and not in steps of five years.
  BooleanProperty yearlyProperty() {
    return yearly;
  }

  /// What the figures are shown for.
  ScopeModel scope() {
    return scope;
  }

  private Wish wish() {
    scope.areas();
    Plan plan = session().plan();
    Scenario shown = session().scenario();
    List<Intervention> chosen = session().chosenInterventionsProperty().get();
    return new Wish(
        plan,
        plan.scenarios().find(shown.id()).orElse(shown),
        choice(),
        chosen.size() == 1 ? chosen.getFirst().id() : null,
        yearly.get());
  }

  private void request() {
    forgetOldProposal();
    if (!active) {
      forgetOld();
      return;
    }
    Wish wish = wish();
    Effects now = effects.get();
    boolean same = now != null && now.wish().isSame(wish);
    upToDate.set(same);
    if (!same) {
      computing.want(wish);
    }
  }

  /// What is no longer computed may not be taken for that of another plan or scenario.
  @SuppressWarnings("ReferenceEquality") // plans are the same only when they are one object
  private void forgetOld() {
    Effects known = effects.get();
    boolean old =
        known != null
            && (known.wish().plan() != session().plan()
                || !known.wish().scenario().id().equals(session().scenario().id()));
    if (old) {
      computing.forget();
      effects.set(null);
    }
  }

  private ScopeChoice choice() {
    return scope.choiceProperty().get();
  }

  private Effects compute(Wish wish) {
    Effects next = Effects.of(wish, modelFor(wish.plan()), before);
    before = next;
    return next;
  }

  private EffectModel modelFor(Plan plan) {
    EffectModel known = model;
    EffectModel next =
        known == null ? EffectModel.of(plan, session().catalogue()) : known.with(plan);
    model = next;
    return next;
  }

  private void show(Effects computed) {
    if (active) {
      effects.set(computed);
      request();
    }
  }

  /// How the scenario could displace no one; null while it is not known.
  ReadOnlyObjectProperty<@Nullable Rephasing> rephasingProperty() {
    return rephasing.getReadOnlyProperty();
  }

  /// Looks for the earliest phasing without displacement.
  void propose() {
    Plan plan = session().plan();
    Scenario scenario = session().scenario();
    forgetProposal();
    searching.set(true);
    proposing.start(
        _ -> Rephasing.of(modelFor(plan), plan, scenario),
        found -> {
          searching.set(false);
          rephasing.set(found);
          forgetOldProposal();
        });
  }

  /// Whether a proposal is being looked for.
  ReadOnlyBooleanProperty searchingProperty() {
    return searching.getReadOnlyProperty();
  }

  void forgetProposal() {
    proposing.cancel();
    searching.set(false);
    rephasing.set(null);
  }

  /// A proposal is for the plan it was made for.
  @SuppressWarnings("ReferenceEquality")
  private void forgetOldProposal() {
    Rephasing known = rephasing.get();
    boolean old =
        known != null
            && (known.plan() != session().plan() || known.scenario() != session().scenario());
    if (old) {
      forgetProposal();
    }
  }

  /// Puts the proposal into the plan, as one act that can be undone.
  void accept() {
    Optional.ofNullable(rephasing.get())
        .flatMap(Rephasing::proposal)
        .filter(proposal -> !proposal.changed().isEmpty())
        .ifPresent(proposal -> apply(proposal.changed()));
  }

  private void apply(List<Intervention> changed) {
    List<PlanCommand> commands =
        changed.stream()
            .<PlanCommand>map(next -> new ReplaceIntervention(next, Aspect.INPUTS, ""))
            .toList();
    Phrase name = new Phrase("effectpane.rephasing.act");
    act(new CommandSequence(name, commands));
  }

  private void act(PlanCommand command) {
    EffectWords words = new EffectWords(texts());
    try {
      session().change(words.of(command.name()), command);
    } catch (RefusedException refused) {
      desk.dialogs().notice(words.of(refused.sentence()));
    }
  }

  /// The assumptions of the plan, beside those of the catalogue.
  ReadOnlyObjectProperty<List<AssumptionRow>> assumptionsProperty() {
    return assumptions.getReadOnlyProperty();
  }

  /// Puts other figures in the place of those of an assumption, with who did so and when, as one
  /// act that can be undone.
  void change(Assumption assumption) {
    change(assumption, "");
  }

  /// As [#change(Assumption)], going on with the last step of the same gesture, such as a drag.
  public void change(Assumption assumption, String gesture) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    Assumption revised = assumption.with(new Assumption.Revision(Author.name(), now));
    act(new ReplaceItem<>(PlanPart.ASSUMPTIONS, revised, gesture));
  }

  /// The mix that is wanted of the area of the figures; empty when none is set.
  Optional<TargetMix> target() {
    return choice().id().flatMap(area -> TargetMix.of(area, session().plan()));
  }

  /// Sets the mix that is wanted of the area of the figures, as one act that can be undone.
  void setTarget(TargetMix target) {
    choice().id().ifPresent(area -> actOnTarget("set", target.kept(area, choice().name())));
  }

  /// Takes it away, as one act that can be undone.
  void removeTarget() {
    choice()
        .id()
        .ifPresent(area ->
            target().ifPresent(old -> actOnTarget("remove", old.kept(area, choice().name()))));
  }

  private void actOnTarget(String act, List<Assumption> parts) {
    List<PlanCommand> commands =
        parts.stream()
            .<PlanCommand>map(part -> {
              if (!session().plan().assumptions().contains(part.id())) {
                return new AddItem<>(PlanPart.ASSUMPTIONS, part);
              }
              return act.equals("set")
                  ? new ReplaceItem<>(PlanPart.ASSUMPTIONS, part, "")
                  : new RemoveItem<>(PlanPart.ASSUMPTIONS, part);
            })
            .toList();
    Phrase name = new Phrase("effectpane.target.act." + act, choice().name());
    act(new CommandSequence(name, commands));
  }

  /// Lets an intervention have the homes that another counts on too, as one act that can be undone.
  void prefer(Intervention wanted, Intervention other) {
    Intervention next =
        wanted.with(Intervention.PRIORITY, new InputValue.Amount(other.priority() + 1));
    act(
        new CommandSequence(
            new Phrase("effectpane.conflict.prefer", wanted.name()),
            List.of(new ReplaceIntervention(next, Aspect.INPUTS, ""))));
  }

  private void showAssumptions(Plan plan) {
    assumptions.set(AssumptionRow.of(plan, session().catalogue()));
  }

  @Override
  public void close() {
    planned.unsubscribe();
    scoped.unsubscribe();
    scope.close();
    active = false;
    computing.forget();
    proposing.cancel();
    session().planProperty().removeListener(change);
    session().scenarioProperty().removeListener(change);
    session().chosenInterventionsProperty().removeListener(change);
  }
}
