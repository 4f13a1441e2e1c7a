package nl.noordwijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.map.ClassMethod;
import nl.noordwijzer.map.ClassSpec;
import nl.noordwijzer.map.UsualStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a map divides the values into classes.
final class ClassOptions {
  private static final Numbers.Bounds CLASSES =
      new Numbers.Bounds(ClassSpec.FEWEST, ClassSpec.MOST);

  @Option(names = "--classes", paramLabel = "<${bundle:label.number}>")
  private @Nullable String classes;

  @Option(names = "--method", paramLabel = "<${bundle:label.name}>")
  private @Nullable String method;

  @Option(names = "--breaks", paramLabel = "<${bundle:label.numbers}>")
  private @Nullable String breaks;

  @Option(names = "--norm", paramLabel = "<${bundle:label.number}>")
  private @Nullable String norm;

  /// What the options ask for, else the usual classes of the indicator.
  ClassSpec read(Indicator indicator, AreaLevel level, Terminal terminal) {
    Optional<ClassMethod> chosen = Choices.METHOD.read(method, terminal);
    OptionalInt count = Numbers.whole("--classes", classes, CLASSES, terminal);
    if (breaks != null) {
      return ownBreaks(breaks, chosen, count, terminal);
    }
    ClassSpec usual = UsualStyle.classes(indicator, level);
    ClassMethod wanted = chosen.orElse(norm != null ? ClassMethod.AROUND_NORM : usual.method());
    if (wanted == ClassMethod.OWN && chosen.isEmpty() && count.isPresent()) {
      wanted = ClassMethod.QUANTILE;
    }
    return switch (wanted) {
      case OWN -> catalogueBreaks(usual, count, terminal);
      case AROUND_NORM -> aroundNorm(indicator, count.orElse(usual.count()), terminal);
      default -> withoutNorm(wanted, count.orElse(usual.count()), terminal);
    };
  }

  private ClassSpec ownBreaks(
      String given, Optional<ClassMethod> chosen, OptionalInt count, Terminal terminal) {
    List<Double> borders = Numbers.rising("--breaks", given, terminal);
    if (borders.size() + 1 < ClassSpec.FEWEST || borders.size() + 1 > ClassSpec.MOST) {
      throw terminal.wrongUse("cli.breaks.number", borders.size());
    }
    if (chosen.isPresent() && chosen.get() != ClassMethod.OWN) {
      throw terminal.wrongUse("cli.together", "--breaks", "--method " + method);
    }
    if (count.isPresent() && count.getAsInt() != borders.size() + 1) {
      throw terminal.wrongUse("cli.breaks.classes", borders.size(), borders.size() + 1);
    }
    if (norm != null) {
      throw terminal.wrongUse("cli.together", "--breaks", "--norm");
    }
    return ClassSpec.own(borders);
  }

  private ClassSpec catalogueBreaks(ClassSpec usual, OptionalInt count, Terminal terminal) {
    if (usual.method() != ClassMethod.OWN) {
      throw terminal.wrongUse("cli.breaks.absent");
    }
    if (count.isPresent() && count.getAsInt() != usual.count()) {
      throw terminal.wrongUse("cli.breaks.classes", usual.count() - 1, usual.count());
    }
    return withoutNorm(usual, terminal);
  }

  private ClassSpec aroundNorm(Indicator indicator, int count, Terminal terminal) {
    var given = Numbers.decimal("--norm", norm, terminal);
    if (given.isEmpty() && indicator.normValue().isEmpty()) {
      throw terminal.wrongUse("cli.norm.absent", indicator.id());
    }
    ClassSpec spec = ClassSpec.of(ClassMethod.AROUND_NORM, count);
    return given.isPresent() ? spec.withNorm(given.getAsDouble()) : spec;
  }

  private ClassSpec withoutNorm(ClassMethod wanted, int count, Terminal terminal) {
    return withoutNorm(ClassSpec.of(wanted, count), terminal);
  }

  private ClassSpec withoutNorm(ClassSpec spec, Terminal terminal) {
    if (norm != null) {
      throw terminal.wrongUse("cli.norm.method", Choices.METHOD.word(spec.method(), terminal));
    }
    return spec;
  }

  /// A map of two indicators has classes of its own.
  void requireForPair(Terminal terminal) {
    Map<String, Optional<String>> given = new LinkedHashMap<>();
    given.put("--classes", Optional.ofNullable(classes));
    given.put("--method", Optional.ofNullable(method));
    given.put("--breaks", Optional.ofNullable(breaks));
    given.put("--norm", Optional.ofNullable(norm));
    given.forEach((option, word) -> {
      if (word.isPresent()) {
        throw terminal.wrongUse("cli.together", "--second", option);
      }
    });
  }
}
