package nl.noordwijzer.source;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Aggregation;
import nl.noordwijzer.area.FormulaDepth;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What is wrong with an indicator of the user's own. Not for the UI thread: loads GeoTools.
public final class DraftCheck {

  /// The parts of a draft.
  public enum Field {
    NAME,
    ID,
    WEIGHT,
    FORMULA
  }

  /// @param key of the sentence in the texts
  /// @param words that are filled in
  public record Complaint(String key, List<Names> words) {
    public Complaint {
      words = List.copyOf(words);
    }

    public String sentence(Texts texts) {
      return texts.get(key, words.stream().map(word -> word.in(texts.locale())).toArray());
    }

    private static Complaint of(String key, Names... words) {
      return new Complaint(key, List.of(words));
    }
  }

  private final Statistics statistics;
  private final @Nullable Indicator before;

  /// @param before the indicator that is changed, null for a new one
  public DraftCheck(Statistics statistics, @Nullable Indicator before) {
    this.statistics = statistics;
    this.before = before;
  }

  /// Where the formula goes wrong.
  public Optional<FormulaReader.Problem> problem(IndicatorDraft draft) {
    Optional<FormulaReader.Problem> circle =
        before == null
            ? Optional.empty()
            : FormulaReader.circle(draft.formula(), catalogue(), before.id());
    return circle
        .or(() -> FormulaReader.circle(draft.formula(), catalogue(), draft.id()))
        .or(() -> FormulaReader.problem(draft.formula(), catalogue()));
  }

  /// What is wrong besides the place where the formula goes wrong; nothing when the draft can be
  /// taken in.
  public Map<Field, Complaint> complaints(IndicatorDraft draft) {
    Map<Field, Complaint> complaints = new EnumMap<>(Field.class);
    name(draft).ifPresent(complaint -> complaints.put(Field.NAME, complaint));
    id(draft).ifPresent(complaint -> complaints.put(Field.ID, complaint));
    weight(draft).ifPresent(complaint -> complaints.put(Field.WEIGHT, complaint));
    if (complaints.isEmpty() && problem(draft).isEmpty()) {
      formula(draft).ifPresent(complaint -> complaints.put(Field.FORMULA, complaint));
    }
    return complaints;
  }

  private Optional<Complaint> name(IndicatorDraft draft) {
    if (draft.names().dutch().isBlank()) {
      return Optional.of(Complaint.of("source.draft.name.empty"));
    }
    return others()
        .filter(other -> isSame(other.names(), draft.names()))
        .map(
            other -> Complaint.of("source.draft.name.taken", other.names(), Names.same(other.id())))
        .findFirst();
  }

  private static boolean isSame(Names one, Names other) {
    return one.dutch().equalsIgnoreCase(other.dutch())
        || one.english().equalsIgnoreCase(other.english());
  }

  private Optional<Complaint> id(IndicatorDraft draft) {
    Names id = Names.same(draft.id());
    if (draft.id().isEmpty()) {
      return Optional.of(Complaint.of("source.draft.id.empty"));
    }
    if (!FormulaReader.isName(draft.id())) {
      return Optional.of(Complaint.of("source.draft.id.wrong"));
    }
    Optional<Complaint> taken =
        others()
            .filter(other -> other.id().equals(draft.id()))
            .map(other -> Complaint.of("source.draft.id.taken", id, other.names()))
            .findFirst();
    return taken.or(() -> renamed(draft));
  }

  private Optional<Complaint> renamed(IndicatorDraft draft) {
    if (before == null || before.id().equals(draft.id())) {
      return Optional.empty();
    }
    Names id = Names.same(before.id());
    return users(catalogue(), before).map(users -> Complaint.of("source.draft.id.used", id, users));
  }

  private static Optional<Complaint> weight(IndicatorDraft draft) {
    Aggregation aggregation = draft.aggregation();
    boolean lacks =
        aggregation.rule() == Aggregation.Rule.WEIGHTED && aggregation.weightId().isEmpty();
    return lacks ? Optional.of(Complaint.of("source.draft.weight.empty")) : Optional.empty();
  }

  private Optional<Complaint> formula(IndicatorDraft draft) {
    IndicatorCatalogue next = with(draft);
    FormulaDepth depth = new FormulaDepth(next);
    if (!next.indicators().stream().allMatch(depth::isSound)) {
      Names most = Names.same(Integer.toString(FormulaDepth.DEEPEST));
      return Optional.of(Complaint.of("source.draft.deep", most));
    }
    boolean hasYears = !statistics.with(next).years(next.require(draft.id())).isEmpty();
    return hasYears ? Optional.empty() : Optional.of(Complaint.of("source.draft.years"));
  }

  /// The indicators with the draft among them, once nothing is wrong with it.
  public IndicatorCatalogue with(IndicatorDraft draft) {
    return catalogue().with(draft.indicator(), before == null ? null : before.id());
  }

  /// Why an indicator cannot be taken away; empty when it can.
  public static Optional<Complaint> needed(IndicatorCatalogue catalogue, Indicator indicator) {
    return users(catalogue, indicator)
        .map(users -> Complaint.of("source.draft.needed", indicator.names(), users));
  }

  /// The names of the indicators that use one.
  private static Optional<Names> users(IndicatorCatalogue catalogue, Indicator indicator) {
    List<Names> names =
        catalogue.users(indicator.id()).stream()
            .filter(user -> !user.id().equals(indicator.id()))
            .map(Indicator::names)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Names(
                names.stream().map(Names::dutch).collect(Collectors.joining(", ")),
                names.stream().map(Names::english).collect(Collectors.joining(", "))));
  }

  private Stream<Indicator> others() {
    return catalogue().indicators().stream()
        .filter(other -> before == null || !other.id().equals(before.id()));
  }

  private IndicatorCatalogue catalogue() {
    return statistics.catalogue();
  }
}
