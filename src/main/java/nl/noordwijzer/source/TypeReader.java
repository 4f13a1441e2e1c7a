package nl.noordwijzer.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.text.NoordwijzerException;

/// Reads the types of interventions with their inputs.
final class TypeReader {
  static final String TYPES = "intervention-types.csv";

  private static final List<String> HEADER =
      List.of(
          "id",
          "name_nl",
          "name_en",
          "description_nl",
          "description_en",
          "kinds",
          "actors",
          "goals",
          "terms",
          "principles",
          "assumed",
          "effect",
          "symbol",
          "pattern",
          "colours");

  private final Map<String, List<TypeInput>> inputs;

  private TypeReader(Map<String, List<TypeInput>> inputs) {
    this.inputs = inputs;
  }

  static Register<InterventionType> read(
      CatalogueReader.Opener files, Register<Assumption> assumptions) throws NoordwijzerException {
    TextFile file = files.open(TYPES);
    TypeReader reader = new TypeReader(InputReader.read(files, ids(file), assumptions));
    return CatalogueReader.items(file, HEADER, reader::type);
  }

  private static Set<String> ids(TextFile file) throws NoordwijzerException {
    Set<String> ids = new HashSet<>();
    CsvTable.read(file, HEADER, row -> ids.add(row.requireText(0)));
    return ids;
  }

  private InterventionType type(CsvRow row) throws NoordwijzerException {
    Set<GeometryKind> kinds = row.constants(5, GeometryKind.class);
    if (kinds.isEmpty()) {
      throw row.damaged("source.csv.blank", row.header().get(5));
    }
    Policy policy =
        new Policy(
            row.constants(6, Actor.class),
            row.constants(7, Goal.class),
            row.constants(8, Term.class),
            row.constants(9, Principle.class));
    String id = row.requireText(0);
    return new InterventionType(
        id,
        row.names(1),
        row.names(3),
        kinds,
        policy,
        assumed(row, policy, kinds),
        inputs.getOrDefault(id, List.of()),
        row.text(11),
        new TypeLook(
            row.requireText(12),
            row.constant(13, TypeLook.Pattern.class),
            row.constant(14, TypeLook.ColourGroup.class)));
  }

  /// The part of a policy that the row says is assumed; of a kind of geometry nothing is kept.
  private static Policy assumed(CsvRow row, Policy policy, Set<GeometryKind> kinds)
      throws NoordwijzerException {
    List<String> names = new ArrayList<>(row.words(10));
    Policy assumed =
        new Policy(
            named(policy.actors(), names::contains),
            named(policy.goals(), names::contains),
            named(policy.terms(), names::contains),
            named(policy.principles(), names::contains));
    kinds.forEach(kind -> names.remove(kind.name()));
    names.removeIf(name -> hasConstant(assumed, name));
    if (!names.isEmpty()) {
      throw row.damaged("source.catalogue.assumed", names.getFirst());
    }
    return assumed;
  }

  private static <E extends Enum<E>> Set<E> named(Set<E> constants, Predicate<String> wanted) {
    return constants.stream()
        .filter(constant -> wanted.test(constant.name()))
        .collect(Collectors.toSet());
  }

  private static boolean hasConstant(Policy policy, String name) {
    return List.of(policy.actors(), policy.goals(), policy.terms(), policy.principles()).stream()
        .flatMap(Set::stream)
        .anyMatch(constant -> constant.name().equals(name));
  }
}
