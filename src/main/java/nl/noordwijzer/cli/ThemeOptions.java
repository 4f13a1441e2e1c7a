package nl.noordwijzer.cli;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.LayerStyle;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.Ramps;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a map shows.
final class ThemeOptions {
  @Option(names = "--indicator", paramLabel = "<${bundle:label.id}>")
  private @Nullable String indicator;

  @Option(names = "--second", paramLabel = "<${bundle:label.id}>")
  private @Nullable String second;

  @Option(names = "--year", paramLabel = "<${bundle:label.year}>")
  private @Nullable String year;

  @Option(names = "--level", paramLabel = "<${bundle:label.level}>")
  private @Nullable String level;

  @Option(names = "--ownership", negatable = true)
  private boolean ownership;

  @Option(names = "--focus", negatable = true)
  private boolean focus;

  @Option(names = "--labels", negatable = true, defaultValue = "true", fallbackValue = "true")
  private boolean labels;

  @Mixin private final ClassOptions classes = new ClassOptions();

  @Mixin private final RampOptions colours = new RampOptions();

  /// @param latestYear whether the program chose the year
  record Theme(MapStyle style, boolean latestYear) {}

  /// @param proposing whether the map shows interventions, and needs no figures to say something
  Theme read(Lookup lookup, boolean proposing) {
    Terminal terminal = lookup.terminal();
    List<Indicator> shown = indicators(lookup, proposing);
    Indicator first = shown.getFirst();
    Lookup.Year chosen = lookup.year(year, shown);
    MapTheme theme =
        new MapTheme(
            Choices.LEVEL.read(level, terminal).orElse(AreaLevel.NEIGHBOURHOOD),
            first.id(),
            second == null ? null : shown.getLast().id(),
            chosen.value());
    if (second != null) {
      classes.requireForPair(terminal);
    }
    ClassSpec spec = classes.read(first, theme.level(), terminal);
    Ramps.Ramp ramp = colours.read(kind(spec), terminal);
    MapStyle style = new MapStyle(theme, spec, ramp.id(), colours.reversed(), layers());
    return new Theme(style, chosen.latest() && indicator != null);
  }

  private List<Indicator> indicators(Lookup lookup, boolean proposing) {
    List<Indicator> shown = new ArrayList<>();
    if (indicator != null) {
      shown.add(lookup.indicator("--indicator", indicator));
    } else if ((ownership || proposing) && second == null) {
      shown.add(lookup.region().statistics().indicators().getFirst());
    } else {
      throw lookup.terminal().wrongUse("cli.indicator.absent");
    }
    if (second != null) {
      shown.add(lookup.indicator("--second", second));
      if (shown.getFirst().id().equals(shown.getLast().id())) {
        throw lookup.terminal().wrongUse("cli.second.same", second);
      }
    }
    return shown;
  }

  private Ramps.Kind kind(ClassSpec spec) {
    if (second != null) {
      return Ramps.Kind.BIVARIATE;
    }
    return spec.method() == ClassMethod.AROUND_NORM ? Ramps.Kind.DIVERGING : Ramps.Kind.SEQUENTIAL;
  }

  private List<LayerStyle> layers() {
    return MapStyle.usualLayers().stream()
        .map(layer -> layer.withVisible(shows(layer.kind())))
        .toList();
  }

  private boolean shows(LayerKind kind) {
    return switch (kind) {
      case INDICATOR -> indicator != null;
      case OWNERSHIP -> ownership;
      case FOCUS_AREAS -> focus;
      case LABELS -> labels;
      case SURROUNDINGS, BOUNDARIES, PLAN_AREAS, INTERVENTIONS -> true;
    };
  }
}
