package nl.noordwijzer.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.map.OwnerLook.Pattern;

/// Gives every owner a colour and a pattern, the same on every map of the region: by its place
/// among all owners, also where a map shows the homes of some.
///
/// Colours by Masataka Okabe and Kei Ito ("Color Universal Design", 2008), in an order that stands
/// out from the blue-green ramps; after the last one they come round again with another pattern.
public final class OwnerLooks {
  private static final int[] COLOURS = {
    0xffe69f00, 0xffb0357a, 0xff2b3a42, 0xfff6f4ea, 0xff56b4e9, 0xff009e73, 0xffd55e00
  };
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
    int round = place / COLOURS.length;
    Pattern pattern = PATTERNS[(place + round) % PATTERNS.length];
    return new OwnerLook(COLOURS[place % COLOURS.length], pattern);
  }
}
