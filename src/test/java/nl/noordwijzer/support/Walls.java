package nl.noordwijzer.support;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The rules about who may know whom, for the packages below one root.
///
/// A room is a package below the root, named without it: `area`, `ui.session`. The root itself is
/// the room `""`.
///
/// @param root package that holds the rooms
public record Walls(String root) {

  /// A room may use these rooms of ours and itself, and no other.
  ///
  /// @param allowed names of rooms
  public ArchRule mayUse(String room, List<String> allowed, String because) {
    return classes()
        .that(liesIn(room))
        .should()
        .onlyDependOnClassesThat(
            describe(
                "lie in " + room + " or one of " + allowed + " or are not ours",
                used ->
                    !isOurs(used)
                        || liesIn(room).test(used)
                        || allowed.stream().anyMatch(other -> liesIn(other).test(used))))
        .allowEmptyShould(true)
        .because(because);
  }

  /// Only these rooms, and those inside them, may use these packages.
  ///
  /// @param packages with what lies below them
  public ArchRule onlyIn(List<String> rooms, List<String> packages, String because) {
    DescribedPredicate<JavaClass> outside =
        describe("lie outside " + rooms, user -> rooms.stream().noneMatch(r -> isBelow(user, r)));
    String[] patterns = packages.stream().map(name -> name + "..").toArray(String[]::new);
    return noClasses()
        .that(outside)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(patterns)
        .because(because);
  }

  /// No circle of packages, however long.
  public ArchRule noCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("rooms in a circle can only be understood and changed together");
  }

  /// The rooms that hold one of these classes.
  public List<String> rooms(Iterable<JavaClass> classes) {
    return stream(classes).map(this::room).distinct().sorted().toList();
  }

  /// The top-level classes of a room, or of one inside it, that use a package or one below it.
  public List<String> users(String room, String library, Iterable<JavaClass> classes) {
    return stream(classes)
        .filter(type -> isBelow(type, room))
        .filter(type ->
            type.getDirectDependenciesFromSelf().stream()
                .anyMatch(used -> packageOf(used.getTargetClass()).startsWith(library)))
        .map(type -> type.getName().replaceFirst("\\$.*", ""))
        .distinct()
        .toList();
  }

  private static Stream<JavaClass> stream(Iterable<JavaClass> classes) {
    return StreamSupport.stream(classes.spliterator(), false);
  }

  private DescribedPredicate<JavaClass> liesIn(String room) {
    return describe("lie in " + room, type -> isOurs(type) && room(type).equals(room));
  }

  private boolean isBelow(JavaClass type, String room) {
    return room(type).equals(room) || room(type).startsWith(room + ".");
  }

  private boolean isOurs(JavaClass type) {
    String name = packageOf(type);
    return name.equals(root) || name.startsWith(root + ".");
  }

  private String room(JavaClass type) {
    String name = packageOf(type);
    return name.equals(root) ? "" : name.substring(root.length() + 1);
  }

  private static String packageOf(JavaClass type) {
    return type.getBaseComponentType().getPackageName();
  }
}
