package nl.noordwijzer.area;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How a home is held: the parts of the stock that a mix is made of.
public enum TenureSegment {
  /// Koop.
  OWNER_OCCUPIED("koop"),
  /// Sociale huur: of a corporation, unless assumed otherwise.
  SOCIAL_RENT("sociale_huur"),
  MID_RENT("middenhuur"),
  /// Particuliere huur.
  PRIVATE_RENT("particuliere_huur"),
  UNKNOWN("onbekend");

  /// All of them, in order.
  public static final List<TenureSegment> ALL = List.of(values());

  private final String id;

  TenureSegment(String id) {
    this.id = id;
  }

  /// As it stands in data.
  public String id() {
    return id;
  }

  public static Optional<TenureSegment> byId(String id) {
    return Arrays.stream(values()).filter(segment -> segment.id.equals(id)).findFirst();
  }
}
