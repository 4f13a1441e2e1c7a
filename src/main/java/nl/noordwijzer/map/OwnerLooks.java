package nl.noordwijzer.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerColours;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.map.OwnerLook.Pattern;

/// Gives every owner a colour and a pattern, the same on every map of the region: by its place
/// among all owners, also where a map shows the homes of some. When the colours come round again,
/// they do so with another pattern.
public final class OwnerLooks {
  private static final Pattern[] PATTERNS = Pattern.values();

  private OwnerLooks() {}

  /// Looks by owner, the largest owner first.
  public static Map<Owner, OwnerLook> of(Ownership ownership) {
    Map<Owner, OwnerLook> looks = new LinkedHashMap<>();
    List<Owner> everyone = ownership.everyone();
    for (Owner owner : ownership.owners()) {
      looks.put(owner, look(everyone.indexOf(owner)));
    }
    return looks;
  }

  private static OwnerLook look(int place) {
    int round = place / OwnerColours.count();
    Pattern pattern = PATTERNS[(place + round) % PATTERNS.length];
    return new OwnerLook(OwnerColours.at(place), pattern);
  }
}
