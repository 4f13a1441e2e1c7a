package nl.noordwijzer.plan;

/// Something in a plan that others may refer to.
public interface Identified {
  /// Unique in its [Register]; made outside the values, so that a plan can be made again the same.
  String id();
}
