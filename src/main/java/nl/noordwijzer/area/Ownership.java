package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Who owns which homes, with the sources that say so.
public final class Ownership {
  private final List<HomesList> lists;
  private final List<HousingComplex> complexes;
  private final Map<String, HousingComplex> byId = new HashMap<>();
  private final Map<HousingComplex, Source> sources = new HashMap<>();
  private final STRtree index = new STRtree();
  private final List<Owner> owners;
  private final List<Owner> everyone;

  /// All homes from one source.
  public Ownership(List<HousingComplex> complexes, Source source) {
    this(List.of(new HomesList(source, complexes)));
  }

  /// @param lists at least one
  public Ownership(List<HomesList> lists) {
    this(lists, List.of());
  }

  /// @param whole the owners of all homes that these are taken from; none where these are all
  private Ownership(List<HomesList> lists, List<Owner> whole) {
    if (lists.isEmpty()) {
      throw new IllegalArgumentException("no source says who owns the homes");
    }
    this.lists = List.copyOf(lists);
    complexes = lists.stream().flatMap(list -> list.complexes().stream()).toList();
    this.complexes.forEach(c -> byId.put(c.id(), c));
    lists.forEach(list -> list.complexes().forEach(c -> sources.putIfAbsent(c, list.source())));
    this.complexes.forEach(c -> index.insert(c.geometry().getEnvelopeInternal(), c));
    index.build();
    owners = List.copyOf(split(this.complexes).keySet());
    everyone = whole.isEmpty() ? owners : whole;
  }

  public List<HousingComplex> complexes() {
    return complexes;
  }

  public Optional<HousingComplex> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// The homes by the source that tells of them.
  public List<HomesList> lists() {
    return lists;
  }

  /// All sources as one.
  public Source source() {
    return Source.joined(lists.stream().map(HomesList::source).toList());
  }

  /// The source that tells of some homes.
  public Source sourceOf(HousingComplex complex) {
    Source found = sources.get(complex);
    return found == null ? source() : found;
  }

  /// The sources that tell of some homes: none where there are none.
  public Set<Source> sourcesOf(Collection<HousingComplex> some) {
    return some.stream().map(this::sourceOf).collect(Collectors.toUnmodifiableSet());
  }

  /// The lists with homes that are not for others to see.
  public List<HomesList> confidential() {
    return lists.stream().filter(HomesList::isConfidential).toList();
  }

  /// Who owns homes that are not for others to see.
  public Set<Owner> confidentialOwners() {
    return confidential().stream()
        .flatMap(list -> list.complexes().stream())
        .map(HousingComplex::owner)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Without the homes that others may not see; of these only the source is kept.
  Ownership withoutConfidential() {
    return new Ownership(
        lists.stream().map(list -> list.isConfidential() ? list.emptied() : list).toList(),
        everyone);
  }

  /// Without the lists that others may not see or know of, also of lists that were emptied before.
  Ownership onlyOpen() {
    List<HomesList> open = lists.stream().filter(list -> !list.source().confidential()).toList();
    return new Ownership(
        open.isEmpty() ? List.of(new HomesList(Source.UNTOLD, List.of())) : open, everyone);
  }

  /// Only some of the homes. A source of which none are left goes too, unless nothing was left of
  /// it before.
  public Ownership only(Predicate<HousingComplex> which) {
    List<HomesList> some = new ArrayList<>();
    for (HomesList list : lists) {
      HomesList left =
          new HomesList(list.source(), list.complexes().stream().filter(which).toList());
      if (!left.complexes().isEmpty() || list.complexes().isEmpty()) {
        some.add(left);
      }
    }
    return new Ownership(
        some.isEmpty() ? List.of(new HomesList(lists.getFirst().source(), List.of())) : some,
        everyone);
  }

  /// Owners by the number of their homes, largest first.
  public List<Owner> owners() {
    return owners;
  }

  /// The owners of all homes, also of those that were left out, largest first.
  public List<Owner> everyone() {
    return everyone;
  }

  /// Corporations by the number of their homes, largest first.
  public List<Owner> corporations() {
    return owners.stream().filter(owner -> owner.category() == OwnerCategory.CORPORATION).toList();
  }

  /// Complexes whose envelope meets the given one.
  @SuppressWarnings("unchecked")
  public List<HousingComplex> query(Envelope envelope) {
    return (List<HousingComplex>) index.query(envelope);
  }

  /// Dwellings per owner in the given neighbourhoods (codes), largest first.
  public Map<Owner, Integer> dwellings(Set<String> neighbourhoods) {
    return split(
        complexes.stream().filter(c -> neighbourhoods.contains(c.neighbourhood())).toList());
  }

  private static Map<Owner, Integer> split(Collection<HousingComplex> complexes) {
    Map<Owner, Integer> sums = new HashMap<>();
    complexes.forEach(c -> sums.merge(c.owner(), c.dwellings(), Integer::sum));
    Map<Owner, Integer> sorted = new LinkedHashMap<>();
    sums.entrySet().stream()
        .sorted(
            Map.Entry.<Owner, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().name()))
        .forEach(e -> sorted.put(e.getKey(), e.getValue()));
    return sorted;
  }
}
