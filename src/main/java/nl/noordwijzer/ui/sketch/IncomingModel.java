package nl.noordwijzer.ui.sketch;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.exchange.Incoming;
import nl.noordwijzer.exchange.PlanImport;
import nl.noordwijzer.exchange.Target;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.LatestTask;
import nl.noordwijzer.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What a file would change in the plan, as long as it is looked at.
///
/// FX thread only.
public final class IncomingModel {
  private final PlanActs acts;
  private final String source;
  private final List<SourceTable> tables;
  private final LatestTask reading;
  private final ReadOnlyObjectWrapper<@Nullable Incoming> incoming = new ReadOnlyObjectWrapper<>();
  private Target.Wish wish;

  /// @param source what the tables came from, in the words of the user
  /// @param first what was found already
  public IncomingModel(
      Desk desk, String source, List<SourceTable> tables, Target.Wish wish, Incoming first) {
    acts = new PlanActs(desk);
    this.source = source;
    this.tables = List.copyOf(tables);
    this.wish = wish;
    reading = new LatestTask(desk.tasks());
    incoming.set(first);
  }

  /// Where what comes in would go now.
  public static Target target(Desk desk, Target.Wish wish) {
    Session session = desk.session();
    return new Target(
        session.plan(),
        session.catalogue(),
        session.scenario().id(),
        session.sketch()::newId,
        Years.after(LocalDate.now(ZoneId.systemDefault())),
        desk.texts().locale(),
        wish);
  }

  /// What would happen; null while that is being found.
  ReadOnlyObjectProperty<@Nullable Incoming> incomingProperty() {
    return incoming.getReadOnlyProperty();
  }

  Texts texts() {
    return acts.texts();
  }

  String words(Phrase phrase) {
    return acts.words(phrase);
  }

  /// The types to choose from, by name.
  List<InterventionType> types() {
    return Stream.concat(
            acts.plan().types().stream(),
            acts.session().catalogue().types().stream()
                .filter(type -> !acts.plan().types().contains(type.id())))
        .sorted(Comparator.comparing(this::name))
        .toList();
  }

  String name(InterventionType type) {
    return type.names().in(texts().locale());
  }

  @Nullable InterventionType type() {
    return wish.type();
  }

  /// Says of which type the rows are that name none.
  void choose(InterventionType type) {
    wish = wish.withType(type);
    Target target = target(acts.desk(), wish);
    reading.start(progress -> read(target, progress), incoming::set);
  }

  private Incoming read(Target target, Progress progress) throws NoordwijzerException {
    return PlanImport.read(source, tables, target, progress);
  }

  /// Takes it into the plan as one act that can be undone, and chooses it.
  ///
  /// @return whether the plan took it
  public boolean take() {
    Incoming now = incoming.get();
    PlanCommand command = now == null ? null : now.command().orElse(null);
    if (now == null || command == null || !acts.act(command)) {
      return false;
    }
    List<Intervention> taken =
        now.taken().stream().flatMap(id -> acts.plan().intervention(id).stream()).toList();
    acts.choose(
        taken.stream()
            .filter(item -> acts.scenario().interventions().contains(item.id()))
            .toList());
    acts.desk()
        .dialogs()
        .notice(
            texts()
                .get(
                    "sketch.incoming.taken",
                    now.count(Incoming.Fate.NEW),
                    now.count(Incoming.Fate.CHANGED)));
    return true;
  }

  /// What is being found is no longer wanted.
  public void close() {
    reading.cancel();
  }
}
