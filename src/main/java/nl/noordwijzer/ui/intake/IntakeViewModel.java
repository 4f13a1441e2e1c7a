package nl.noordwijzer.ui.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.intake.Answers;
import nl.noordwijzer.source.intake.Intake;
import nl.noordwijzer.source.intake.Meaning;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.ReadTable;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.ListMemory;
import nl.noordwijzer.ui.session.Tasks;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Reads tables, asks what must be asked, and makes the region of what the user takes.
///
/// FX thread only.
public final class IntakeViewModel {

  /// Least that is shown around a finding, metres.
  private static final double AROUND = 150;

  /// Where tables come from: files, or the network.
  @FunctionalInterface
  public interface Origin {
    List<ReadTable> read(Progress progress) throws NoordwijzerException;
  }

  /// How far it is.
  public enum Step {
    READING,
    READY,
    FAILED
  }

  private final Desk desk;
  private final ListMemory lists;
  private final LocalDate today;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READING);
  private final ObjectProperty<@Nullable Throwable> failure = new SimpleObjectProperty<>();
  private final DoubleProperty progress = new SimpleDoubleProperty(-1);
  private final ObservableList<Offer> offers = FXCollections.observableArrayList();
  private List<ReadTable> tables = List.of();
  private Answers answers = Answers.NONE;
  private final ObjectProperty<@Nullable PlacedFinding> pointedAt = new SimpleObjectProperty<>();
  private final FindingWalk walk = new FindingWalk(this);
  private Tasks.@Nullable Running underWay;

  /// @param lists how lists of homes were read before
  /// @param today on which the tables are read
  public IntakeViewModel(Desk desk, ListMemory lists, LocalDate today) {
    this.desk = desk;
    this.lists = lists;
    this.today = today;
  }

  /// Not for the FX thread.
  private Intake intake() {
    return Intake.on(today, lists.mappings());
  }

  /// Reads files beside the FX thread.
  public void read(List<Path> files) {
    read(reading -> intake().read(files, reading));
  }

  /// Reads what an origin gives, beside the FX thread.
  public void read(Origin origin) {
    Region region = desk.session().region();
    begin();
    underWay =
        desk.tasks()
            .start(
                job -> outcome(origin, region, new Shown(job, progress)),
                (Outcome outcome) -> show(outcome));
  }

  private void begin() {
    cancel();
    step.set(Step.READING);
    progress.set(-1);
    offers.clear();
    failure.set(null);
  }

  /// What came of reading.
  private record Outcome(
      List<ReadTable> tables, List<Proposal> proposals, @Nullable Exception failure) {}

  private Outcome outcome(Origin origin, Region region, Progress job) {
    try {
      List<ReadTable> read = origin.read(job);
      return new Outcome(read, intake().propose(read, region, answers, job), null);
    } catch (NoordwijzerException e) {
      return new Outcome(List.of(), List.of(), e);
    }
  }

  private void show(Outcome outcome) {
    underWay = null;
    if (outcome.failure != null) {
      failure.set(outcome.failure);
      step.set(Step.FAILED);
      return;
    }
    tables = outcome.tables;
    offer(outcome.proposals);
    step.set(Step.READY);
  }

  /// Takes in what the user says of the year, and proposes anew.
  public void answerYear(@Nullable Integer year) {
    answers = answers.withYear(year);
    proposeAnew();
  }

  /// Takes in which coordinate system a table has, and proposes anew.
  public void answerSystem(String table, CoordinateSystem system) {
    answers = answers.withSystem(table, system);
    proposeAnew();
  }

  /// Takes in whose homes a list holds, and proposes anew.
  public void answerOwner(String owner) {
    answers = answers.withOwner(owner);
    proposeAnew();
  }

  /// Takes in whether others may not see what is in a table, and proposes anew.
  void answerConfidential(String table, boolean secret) {
    answers = answers.withConfidential(table, secret);
    proposeAnew();
  }

  boolean isConfidential(String table) {
    return answers.confidential().contains(table);
  }

  /// Takes in what a column means, and proposes anew.
  ///
  /// @param meaning null for what the program takes it for by itself
  void answerMeaning(String table, String column, @Nullable Meaning meaning) {
    answers =
        meaning == null
            ? answers.withoutMeaning(table, column)
            : answers.withMeaning(table, column, meaning);
    proposeAnew();
  }

  /// Forgets how lists with the columns of a table were read, and proposes anew.
  void forget(SourceTable table) {
    desk.tasks()
        .start(
            _ -> {
              lists.forget(table);
              return table;
            },
            _ -> proposeAnew());
  }

  /// Remembers how the lists of homes among what is taken are read, where the user had a say in it.
  public void remember(List<Proposal> taken) {
    Answers now = answers;
    desk.tasks()
        .start(
            _ -> {
              lists.remember(intake().told(taken, now), today);
              return taken;
            },
            _ -> {});
  }

  private void proposeAnew() {
    cancel();
    Region region = desk.session().region();
    Answers now = answers;
    List<ReadTable> read = tables;
    underWay =
        desk.tasks()
            .start(
                job -> intake().propose(read, region, now, job),
                (List<Proposal> proposals) -> {
                  underWay = null;
                  offer(proposals);
                });
  }

  /// Offers proposals; what the user left before stays left.
  private void offer(List<Proposal> proposals) {
    Set<Offer.Key> left =
        offers.stream().filter(Offer::isLeft).map(Offer::key).collect(Collectors.toSet());
    List<Offer> fresh = proposals.stream().map(Offer::of).toList();
    fresh.stream()
        .filter(offer -> left.contains(offer.key()))
        .forEach(offer -> offer.takenProperty().set(false));
    offers.setAll(fresh);
  }

  /// What the user takes now.
  public List<Proposal> taken() {
    return offers.stream().filter(Offer::isTaken).map(Offer::proposal).toList();
  }

  /// Shows on the map where a finding is.
  ///
  /// @param found null to go back to the card
  void point(@Nullable PlacedFinding found) {
    Envelope place = found == null ? null : found.place();
    desk.session().markedProperty().set(place);
    if (place != null) {
      Envelope around = new Envelope(place);
      around.expandBy(Math.max(AROUND, Math.max(place.getWidth(), place.getHeight()) / 2));
      desk.session().wantedExtentProperty().set(around);
    }
    pointedAt.set(found);
  }

  /// Goes along the findings on the map.
  FindingWalk walk() {
    return walk;
  }

  /// The finding that is shown on the map, null when there is none.
  ObjectProperty<@Nullable PlacedFinding> pointedAtProperty() {
    return pointedAt;
  }

  /// Lets go of everything when the card is put away.
  public void close() {
    cancel();
    point(null);
  }

  /// Stops reading, if that is going on.
  private void cancel() {
    if (underWay != null) {
      underWay.cancel();
      underWay = null;
    }
  }

  public ReadOnlyObjectProperty<Step> stepProperty() {
    return step.getReadOnlyProperty();
  }

  public ObjectProperty<@Nullable Throwable> failureProperty() {
    return failure;
  }

  /// Part that has been read, 0 to 1; negative while that is not known.
  public DoubleProperty progressProperty() {
    return progress;
  }

  ObservableList<Offer> offers() {
    return offers;
  }

  /// The areas that the region has.
  AreaSet areas() {
    return desk.session().region().areas();
  }

  /// The indicators that the region has already.
  IndicatorCatalogue catalogue() {
    return desk.session().region().statistics().catalogue();
  }

  @Nullable Integer year() {
    return answers.figuresOf();
  }

  /// Shows on screen what a job reports.
  private record Shown(Progress job, DoubleProperty shown) implements Progress {
    @Override
    public void report(double fraction) {
      Platform.runLater(() -> shown.set(fraction));
    }

    @Override
    public boolean isCancelled() {
      return job.isCancelled();
    }
  }
}
