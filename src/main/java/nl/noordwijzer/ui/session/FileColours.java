package nl.noordwijzer.ui.session;

import java.util.List;
import nl.noordwijzer.area.AreaColouring;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.AreaColourings;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Has other programs draw a plan in the colours of its map, as they are when the user pauses.
///
/// Used by the thread that writes.
final class FileColours {
  private @Nullable Work next;
  private @Nullable Look written;

  /// All that the colours depend on.
  private record Look(MapStyle style, Region region, List<InterventionType> types) {
    static Look of(Work work) {
      return new Look(work.style(), work.region(), work.plan().types().stream().toList());
    }

    @SuppressWarnings("ReferenceEquality") // a region never changes
    boolean isLike(@Nullable Look other) {
      return other != null
          && region == other.region
          && style.equals(other.style)
          && types.equals(other.types);
    }
  }

  /// Takes note of what was written last.
  void changed(Work work) {
    next = work;
  }

  /// Writes the colours where they differ from those of before. Where that fails the plan is kept
  /// all the same, and the next act tries again.
  void write(PlanKeeper.Opener file) {
    Work work = next;
    if (work == null) {
      return;
    }
    Look look = Look.of(work);
    try {
      if (!look.isLike(written)) {
        file.open().colour(colours(work));
      }
      written = look;
      next = null;
    } catch (NoordwijzerException _) {
      written = null;
    }
  }

  private static AreaColouring colours(Work work) {
    MapComposer composer = new MapComposer(work.region());
    return AreaColourings.of(composer.compose(work.style(), Ground.LIGHT, Texts.in(Texts.DUTCH)));
  }
}
