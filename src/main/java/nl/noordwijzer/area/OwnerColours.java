package nl.noordwijzer.area;

/// The colours of owners, by their place among all owners of a region; after the last one they come
/// round again.
///
/// Colours by Masataka Okabe and Kei Ito ("Color Universal Design", 2008), in an order that stands
/// out from the blue-green ramps.
public final class OwnerColours {
  private static final int[] COLOURS = {
    0xffe69f00, 0xffb0357a, 0xff2b3a42, 0xfff6f4ea, 0xff56b4e9, 0xff009e73, 0xffd55e00
  };

  private OwnerColours() {}

  /// How many different ones there are.
  public static int count() {
    return COLOURS.length;
  }

  /// As 0xFFrrggbb.
  ///
  /// @param place as in [Ownership#everyone]
  public static int at(int place) {
    return COLOURS[place % COLOURS.length];
  }
}
