package nl.noordwijzer.source.online;

import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;

/// What is asked of CBS: the key figures of one year, with the borders where PDOK has them.
///
/// @param place name or code of one municipality; empty for the seven of Parkstad
public record CbsQuestion(int year, String place) {

  /// The years that can be asked for, the last one first.
  public static List<Integer> years() {
    int first = StatLine.years().getFirst();
    int last = Math.max(StatLine.years().getLast(), PdokAreas.YEARS.getLast());
    return IntStream.rangeClosed(first, last).map(i -> last + first - i).boxed().toList();
  }

  /// Whether borders come along.
  public boolean hasBorders() {
    return PdokAreas.YEARS.contains(year);
  }

  /// Asks the services; blocks the calling thread.
  ///
  /// @throws NoordwijzerException when they give no answer, or know no such municipality
  public List<SourceTable> ask(PdokAreas pdok, StatLine statLine, Progress progress)
      throws NoordwijzerException {
    List<Municipality> wanted = municipalities(pdok, progress);
    return hasBorders()
        ? pdok.areas(year, wanted, progress)
        : List.of(statLine.figures(year, wanted, progress));
  }

  /// Names are looked up in a year that PDOK serves.
  private List<Municipality> municipalities(PdokAreas pdok, Progress progress)
      throws NoordwijzerException {
    if (place.isBlank()) {
      return Municipality.PARKSTAD;
    }
    if (place.strip().equalsIgnoreCase(Municipality.HEERLEN.name())) {
      return List.of(Municipality.HEERLEN);
    }
    int known = hasBorders() ? year : PdokAreas.YEARS.getFirst();
    return List.of(pdok.municipality(known, place, progress));
  }
}
