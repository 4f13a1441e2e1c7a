package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.plan.TypeLook.ColourGroup;
import org.jspecify.annotations.Nullable;

/// What the signs on the map mean, as data: the window and the page each set it in their own way.
public record Legend(List<Block> blocks) {
  public Legend {
    blocks = List.copyOf(blocks);
  }

  /// What is proposed, one block or the columns of it.
  public Stream<Proposed> proposed() {
    return blocks.stream().filter(Proposed.class::isInstance).map(Proposed.class::cast);
  }

  /// The same without what is proposed.
  public Legend withoutProposed() {
    return new Legend(blocks.stream().filter(block -> !(block instanceof Proposed)).toList());
  }

  /// The same without kinds of lines, where another legend beside it has these.
  public Legend withoutLines() {
    return new Legend(blocks.stream().filter(block -> !(block instanceof Lines)).toList());
  }

  /// The same without counts where these hold for it only, and not for other maps with the same
  /// classes.
  public Legend besides(List<Legend> others) {
    return new Legend(
        blocks.stream()
            .map(block ->
                block instanceof Classes of && others.stream().anyMatch(it -> it.countsOthers(of))
                    ? new Classes(of.title, of.unit, of.formula, "", of.entries)
                    : block)
            .toList());
  }

  /// The same without the numbers of homes: for a map of one owner.
  public Legend withoutHomes() {
    return new Legend(
        blocks.stream()
            .map(block ->
                block instanceof Owners of
                    ? new Owners(
                        of.title, "", of.entries, of.others, of.approximate, of.pies, of.note)
                    : block)
            .toList());
  }

  private boolean countsOthers(Classes classes) {
    return blocks.stream()
        .anyMatch(block -> block instanceof Classes of && of.countsOthers(classes));
  }

  /// The same with the list of what is proposed in some parts, for columns beside each other.
  public Legend parted(int parts) {
    return new Legend(
        blocks.stream()
            .flatMap(block ->
                block instanceof Proposed list ? list.parted(parts).stream() : Stream.of(block))
            .toList());
  }

  /// One group of signs under a heading.
  public sealed interface Block {
    String title();
  }

  /// The classes of a choropleth, highest last, with the reasons of missing figures after them.
  ///
  /// @param formula of a derived indicator, empty for a measured one
  /// @param counted what the counts of the entries count: "buurten", "wijken"; empty where the
  ///   legend is of several maps, with other counts
  public record Classes(
      String title, String unit, String formula, String counted, List<ClassEntry> entries)
      implements Block {
    public Classes {
      entries = List.copyOf(entries);
    }

    /// Whether these are the classes of another map, with other counts.
    private boolean countsOthers(Classes other) {
      return title.equals(other.title)
          && labels().equals(other.labels())
          && !entries.equals(other.entries);
    }

    private List<String> labels() {
      return entries.stream().map(ClassEntry::label).toList();
    }
  }

  /// @param count number of areas in the class
  public record ClassEntry(AreaFill fill, String label, int count) {}

  /// The nine colours of a bivariate map.
  ///
  /// @param across name of the first indicator, with its unit
  /// @param upward name of the second indicator, with its unit
  /// @param acrossLabels classes of the first indicator, lowest first
  /// @param upwardLabels classes of the second indicator, lowest first
  /// @param cells `cells[row][column]`, row 0 the lowest class of the second indicator, column 0
  ///   the lowest of the first
  /// @param missing entries of areas without figures
  public record Bivariate(
      String title,
      String across,
      String upward,
      List<String> acrossLabels,
      List<String> upwardLabels,
      List<List<ClassEntry>> cells,
      List<ClassEntry> missing)
      implements Block {
    public Bivariate {
      acrossLabels = List.copyOf(acrossLabels);
      upwardLabels = List.copyOf(upwardLabels);
      cells = cells.stream().map(List::copyOf).toList();
      missing = List.copyOf(missing);
    }
  }

  /// The same with the numbers of homes of one part of the region.
  ///
  /// @param counted what these count
  public Legend countingHomes(Map<Owner, Integer> homes, String counted) {
    return new Legend(
        blocks.stream()
            .map(block -> block instanceof Owners of ? of.counting(homes, counted) : block)
            .toList());
  }

  /// Owners with their colour and pattern.
  ///
  /// @param counted what the numbers of the entries count: "woningen"; empty where they are not
  ///   told
  /// @param others what of the other owners stands back; null where all have their own colour
  /// @param approximate homes of which only the neighbourhood is known; null where there are none
  /// @param pies what the size of a pie means; empty where there are none
  /// @param note warning that must stand with it ("voorbeeldverdeling, geen werkelijk bezit"),
  ///   empty when there is none
  public record Owners(
      String title,
      String counted,
      List<OwnerEntry> entries,
      @Nullable Others others,
      @Nullable Approximate approximate,
      String pies,
      String note)
      implements Block {
    public Owners {
      entries = List.copyOf(entries);
    }

    private Owners counting(Map<Owner, Integer> homes, String what) {
      List<OwnerEntry> counted =
          entries.stream().map(entry -> entry.with(homes.getOrDefault(entry.owner, 0))).toList();
      int rest =
          homes.values().stream().mapToInt(Integer::intValue).sum()
              - counted.stream().mapToInt(OwnerEntry::dwellings).sum();
      Others back = others == null ? null : others.with(rest);
      return new Owners(title, what, counted, back, approximate, pies, note);
    }
  }

  /// The other owners, where the homes of one stand out.
  ///
  /// @param dwellings number of their homes in the region
  public record Others(OwnerLook look, String label, int dwellings) {
    private Others with(int number) {
      return new Others(look, label, number);
    }
  }

  /// Homes that are drawn around the middle of their neighbourhood.
  ///
  /// @param dwellings number of them in the region
  public record Approximate(String label, int dwellings) {}

  /// @param dwellings number of homes of the owner in the region
  public record OwnerEntry(Owner owner, OwnerLook look, String label, int dwellings) {
    private OwnerEntry with(int number) {
      return new OwnerEntry(owner, look, label, number);
    }
  }

  /// What is proposed: types of interventions with their signs.
  ///
  /// @param counted what the numbers of the entries count: "ingrepen"; empty in a later column, and
  ///   in the legend of several maps, which has no numbers
  /// @param statuses what edges and fills tell of how far and how sure interventions are
  /// @param wide what the dotted outline of whole areas means, empty where there is none
  /// @param planArea what the outline of a plan area means, empty where there is none
  /// @param marks what is said of interventions and plan areas
  public record Proposed(
      String title,
      String counted,
      List<TypeEntry> entries,
      List<StatusEntry> statuses,
      String wide,
      String planArea,
      List<MarkEntry> marks)
      implements Block {
    public Proposed {
      entries = List.copyOf(entries);
      statuses = List.copyOf(statuses);
      marks = List.copyOf(marks);
    }

    boolean isEmpty() {
      return entries.isEmpty() && planArea.isEmpty() && marks.isEmpty();
    }

    Proposed withoutPlanArea() {
      return new Proposed(title, counted, entries, statuses, wide, "", marks);
    }

    /// With the first kinds of interventions only, and with all that is no kind.
    public Proposed first(int kinds) {
      String counts = kinds == 0 ? "" : counted;
      return new Proposed(
          title, counts, entries.subList(0, kinds), statuses, wide, planArea, marks);
    }

    /// With one entry for all types that have one colour, in the order in which they first come.
    ///
    /// @param name of a group
    public Proposed byGroup(Function<ColourGroup, String> name) {
      Map<ColourGroup, Integer> counts = new LinkedHashMap<>();
      entries.forEach(entry -> counts.merge(entry.look.colours(), entry.count, Integer::sum));
      List<TypeEntry> groups = new ArrayList<>();
      counts.forEach((group, count) ->
          groups.add(new TypeEntry(TypeLook.of(group), name.apply(group), count)));
      return new Proposed(title, counted, groups, statuses, wide, planArea, marks);
    }

    /// Parts of about the same length; the last has all that is no type.
    private List<Block> parted(int parts) {
      int size = Math.max(1, Math.ceilDiv(entries.size(), parts));
      List<Block> all = new ArrayList<>();
      for (int from = 0; from < entries.size(); from += size) {
        int to = Math.min(entries.size(), from + size);
        boolean last = to == entries.size();
        all.add(
            new Proposed(
                from == 0 ? title : "",
                from == 0 ? counted : "",
                entries.subList(from, to),
                last ? statuses : List.of(),
                last ? wide : "",
                last ? planArea : "",
                last ? marks : List.of()));
      }
      return all.isEmpty() ? List.of(this) : all;
    }
  }

  public record StatusEntry(StatusSign sign, String label) {}

  public record MarkEntry(PlanMark mark, String label) {}

  /// @param count number of interventions of the type in the scenario
  public record TypeEntry(TypeLook look, String label, int count) {}

  /// Kinds of lines: borders by level and outlines of focus areas.
  public record Lines(String title, List<LineEntry> entries) implements Block {
    public Lines {
      entries = List.copyOf(entries);
    }
  }

  public record LineEntry(AreaLevel level, String label) {}
}
