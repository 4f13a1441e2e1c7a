package nl.noordwijzer.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How one register differs from an earlier one, whatever led from one to the other: a command,
/// undo or redo.
///
/// @param removed items of the earlier register whose id is gone
/// @param added items of the later register whose id is new
/// @param replaced items of both with the same id that are not equal
/// @param reordered whether the items that stayed stand in another order
public record RegisterChange<T extends Identified>(
    List<T> removed, List<T> added, List<Replaced<T>> replaced, boolean reordered) {

  /// An item as it was and as it is.
  public record Replaced<T>(T before, T after) {}

  public RegisterChange {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
    replaced = List.copyOf(replaced);
  }

  public static <T extends Identified> RegisterChange<T> between(
      Register<T> before, Register<T> after) {
    if (before.equals(after)) {
      return new RegisterChange<>(List.of(), List.of(), List.of(), false);
    }
    List<T> removed = before.stream().filter(item -> !after.contains(item.id())).toList();
    List<T> added = new ArrayList<>();
    List<Replaced<T>> replaced = new ArrayList<>();
    for (T item : after) {
      Optional<T> earlier = before.find(item.id());
      if (earlier.isEmpty()) {
        added.add(item);
      } else if (!item.equals(earlier.get())) {
        replaced.add(new Replaced<>(earlier.get(), item));
      }
    }
    return new RegisterChange<>(
        removed, added, replaced, !commonIds(before, after).equals(commonIds(after, before)));
  }

  private static <T extends Identified> List<String> commonIds(
      Register<T> register, Register<T> other) {
    return register.stream().map(Identified::id).filter(other::contains).toList();
  }

  /// Every item that is gone, new, as it was or as it is.
  public Stream<T> touched() {
    return Stream.concat(
        Stream.concat(removed.stream(), added.stream()),
        replaced.stream().flatMap(item -> Stream.of(item.before(), item.after())));
  }
}
