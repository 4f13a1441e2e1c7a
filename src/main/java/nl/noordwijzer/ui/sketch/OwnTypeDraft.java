package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;

/// A type of intervention as a planner writes it down.
///
/// @param english empty where it is called as in Dutch
/// @param inputs numbers that are asked for
record OwnTypeDraft(
    TypedNumbers numbers,
    String dutch,
    String english,
    String description,
    Set<GeometryKind> kinds,
    Policy policy,
    TypeLook look,
    List<Input> inputs) {

  private static final int MOST_DECIMALS = 6;

  /// A number that is asked for, as it is typed.
  ///
  /// @param was the same one before it was changed; null for a new one
  record Input(
      String label,
      String unit,
      String preset,
      String least,
      String most,
      @Nullable TypeInput was) {
    boolean isEmpty() {
      return Stream.of(label, unit, preset, least, most).allMatch(String::isBlank);
    }

    private Optional<Phrase> problem(TypedNumbers numbers) {
      if (label.isBlank()) {
        return Optional.of(new Phrase("sketch.type.problem.label"));
      }
      boolean readable =
          Stream.of(preset, least, most)
              .allMatch(text -> text.isBlank() || numbers.read(text).isPresent());
      if (!readable) {
        return Optional.of(new Phrase("sketch.type.problem.number", label));
      }
      double low = numbers.read(least).orElse(Double.NEGATIVE_INFINITY);
      double high = numbers.read(most).orElse(Double.POSITIVE_INFINITY);
      double usual = numbers.read(preset).orElse(Math.clamp(0, low, Math.max(low, high)));
      return low <= high && usual >= low && usual <= high
          ? Optional.empty()
          : Optional.of(new Phrase("sketch.type.problem.range", label));
    }

    /// @param source of the preset
    private TypeInput made(TypedNumbers numbers, String name, String source) {
      return new TypeInput(
          name,
          was != null && was.labels().dutch().equals(label)
              ? was.labels()
              : Names.same(label.strip()),
          was != null && was.unit().dutch().equals(unit) ? was.unit() : Names.same(unit.strip()),
          InputKind.NUMBER,
          was != null && was.required(),
          preset(numbers, source),
          new TypeInput.Limits(
              numbers.read(least).orElse(Double.NEGATIVE_INFINITY),
              numbers.read(most).orElse(Double.POSITIVE_INFINITY),
              was == null ? MOST_DECIMALS : was.limits().decimals()),
          List.of());
    }

    /// One that follows an assumption of the plan goes on doing so until a number is typed.
    private TypeInput.Preset preset(TypedNumbers numbers, String source) {
      OptionalDouble usual = numbers.read(preset);
      if (usual.isPresent()) {
        return new TypeInput.Preset(
            new InputValue.Amount(usual.getAsDouble()), null, Names.same(source));
      }
      return was != null && was.preset().assumption() != null
          ? was.preset()
          : TypeInput.Preset.NONE;
    }
  }

  /// What must be mended first.
  Optional<Phrase> problem() {
    if (dutch.isBlank()) {
      return Optional.of(new Phrase("sketch.type.problem.name"));
    }
    if (kinds.isEmpty()) {
      return Optional.of(new Phrase("sketch.type.problem.kinds"));
    }
    return inputs.stream()
        .filter(input -> !input.isEmpty())
        .flatMap(input -> input.problem(numbers).stream())
        .findFirst();
  }

  /// What was entered as English: nothing where it is called as in Dutch.
  static String entered(Names names) {
    return names.english().equals(names.dutch()) ? "" : names.english();
  }

  /// The type.
  ///
  /// @param was the same one before it was changed; null for a new one
  /// @param source of the numbers that hold when nothing is entered
  /// @param taken whether an id is in use
  InterventionType type(@Nullable InterventionType was, String source, Predicate<String> taken) {
    Names names = new Names(dutch.strip(), english.isBlank() ? dutch.strip() : english.strip());
    return new InterventionType(
        was == null ? free("eigen_" + slug(dutch), taken) : was.id(),
        names,
        was != null && was.description().dutch().equals(description)
            ? was.description()
            : Names.same(description.strip()),
        kinds,
        policy,
        was == null ? Policy.NONE : was.assumed(),
        made(was, source),
        was == null ? "" : was.effect(),
        look);
  }

  /// The numbers, behind what else was asked for before.
  private List<TypeInput> made(@Nullable InterventionType was, String source) {
    List<TypeInput> made = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    if (was != null) {
      was.inputs().stream().filter(input -> input.kind() != InputKind.NUMBER).forEach(made::add);
      made.forEach(input -> taken.add(input.name()));
    }
    List<Input> written = inputs.stream().filter(input -> !input.isEmpty()).toList();
    written.forEach(input -> {
      if (input.was() != null) {
        taken.add(input.was().name());
      }
    });
    for (Input input : written) {
      TypeInput before = input.was();
      String name = before == null ? free(slug(input.label()), taken::contains) : before.name();
      taken.add(name);
      made.add(input.made(numbers, name, source));
    }
    return made;
  }

  private static String slug(String words) {
    String plain = words.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "_");
    String slug = plain.replaceAll("^_+|_+$", "");
    return slug.isEmpty() ? "x" : slug;
  }

  private static String free(String wanted, Predicate<String> taken) {
    String free = wanted;
    for (int number = 2; taken.test(free); number++) {
      free = wanted + "_" + number;
    }
    return free;
  }
}
