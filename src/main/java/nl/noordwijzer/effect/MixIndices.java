package nl.noordwijzer.effect;

import java.util.List;
import java.util.OptionalDouble;

/// Indices of a mix over the parts of an area. Empty where they are not defined.
public final class MixIndices {
  private final List<Mix> parts;
  private final Mix whole;

  /// @param parts such as the neighbourhoods of a municipality
  public MixIndices(List<Mix> parts) {
    this.parts = List.copyOf(parts);
    whole = parts.stream().reduce(new Mix(0, 0, 0), Mix::plus);
  }

  public Mix whole() {
    return whole;
  }

  /// Share in a part over the share in the whole: above 1 it is over-represented.
  public OptionalDouble locationQuotient(Mix part, MixGroup group) {
    return whole.share(group) == 0 || part.total() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(part.share(group) / whole.share(group));
  }

  /// Dissimilarity of Duncan and Duncan, `1/2 sum |c/C - (w-c)/(W-C)|`: the part of the group that
  /// would have to move for an even spread, from 0 to 1.
  public OptionalDouble dissimilarity(MixGroup group) {
    double inside = whole.homes(group);
    double outside = whole.total() - inside;
    if (inside == 0 || outside <= 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (Mix part : parts) {
      double homes = part.homes(group);
      sum += Math.abs(homes / inside - (part.total() - homes) / outside);
    }
    return OptionalDouble.of(sum / 2);
  }

  /// Theil's H over all groups, `sum (w/W) (E - e) / E`: 0 when each part is as the whole, 1 when
  /// each part has one group.
  public OptionalDouble theil() {
    double entropy = whole.entropyInNats();
    if (entropy == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (Mix part : parts) {
      sum += part.total() / whole.total() * (entropy - part.entropyInNats()) / entropy;
    }
    return OptionalDouble.of(sum);
  }

  /// Isolation, `sum (c/C) (c/w)`: the share of its own group around a home of it.
  public OptionalDouble isolation(MixGroup group) {
    double inside = whole.homes(group);
    if (inside == 0) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (Mix part : parts) {
      sum += part.homes(group) / inside * part.share(group);
    }
    return OptionalDouble.of(sum);
  }
}
