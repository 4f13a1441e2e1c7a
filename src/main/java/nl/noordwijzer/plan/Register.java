package nl.noordwijzer.plan;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/// Items in the order of the user, each found by its id.
///
/// Immutable; a changed register shares its memory with the one before, so that a long history
/// costs little (docs/adr/0009).
public final class Register<T extends Identified> implements Iterable<T> {
  private final PVector<T> items;
  private final PMap<String, T> byId;

  private Register(PVector<T> items, PMap<String, T> byId) {
    this.items = items;
    this.byId = byId;
  }

  public static <T extends Identified> Register<T> empty() {
    return new Register<>(TreePVector.empty(), HashTreePMap.empty());
  }

  /// @throws RefusedException when an id comes twice
  public static <T extends Identified> Register<T> of(Collection<? extends T> items) {
    Register<T> register = empty();
    for (T item : items) {
      register = register.with(item);
    }
    return register;
  }

  public int size() {
    return items.size();
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  /// @throws IndexOutOfBoundsException when there is no such place
  public T get(int index) {
    return items.get(index);
  }

  public Optional<T> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// @throws RefusedException when there is no item with this id
  public T require(String id) {
    return find(id).orElseThrow(() -> new RefusedException("plan.refused.unknown", id));
  }

  public boolean contains(String id) {
    return byId.containsKey(id);
  }

  /// Place of an item, from 0. Takes time in proportion to the size.
  ///
  /// @throws RefusedException when there is no item with this id
  public int indexOf(String id) {
    T item = require(id);
    int index = 0;
    for (T other : items) {
      if (other.id().equals(item.id())) {
        return index;
      }
      index++;
    }
    throw new IllegalStateException("in no place: " + id);
  }

  /// With an item at the end.
  ///
  /// @throws RefusedException when the id is taken
  public Register<T> with(T item) {
    return with(size(), item);
  }

  /// With an item at a place of choice, at the end when it lies beyond.
  ///
  /// @throws RefusedException when the id is taken
  public Register<T> with(int index, T item) {
    if (contains(item.id())) {
      throw new RefusedException("plan.refused.twice", item.id());
    }
    int place = Math.clamp(index, 0, size());
    return new Register<>(items.plus(place, item), byId.plus(item.id(), item));
  }

  /// With another item in the place of the one with the same id.
  ///
  /// @throws RefusedException when there is no item with this id
  public Register<T> replacing(T item) {
    if (item.equals(require(item.id()))) {
      return this;
    }
    return new Register<>(items.with(indexOf(item.id()), item), byId.plus(item.id(), item));
  }

  /// @throws RefusedException when there is no item with this id
  public Register<T> without(String id) {
    return new Register<>(items.minus(indexOf(id)), byId.minus(id));
  }

  /// With an item in another place, counted without the item itself.
  ///
  /// @throws RefusedException when there is no item with this id
  public Register<T> moved(String id, int index) {
    return without(id).with(index, require(id));
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  public Stream<T> stream() {
    return items.stream();
  }

  public List<T> toList() {
    return List.copyOf(items);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Register<?> register && items.equals(register.items);
  }

  @Override
  public int hashCode() {
    return items.hashCode();
  }

  @Override
  public String toString() {
    return items.toString();
  }
}
