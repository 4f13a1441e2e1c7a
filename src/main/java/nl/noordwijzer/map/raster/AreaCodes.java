package nl.noordwijzer.map.raster;

/// Scrambled area numbers that tell a single number from a sum of several.
///
/// The code of an area number is a one-to-one scrambling of all 32-bit numbers (the finaliser of
/// MurmurHash3), with 0 for "no area". A sum of codes that belongs to no single area therefore
/// unscrambles to a number beyond the areas, but for one chance in 2^32 per area.
final class AreaCodes {
  static final int NONE = -1;

  private AreaCodes() {}

  /// The code of an area number, 0 for [#NONE].
  static int encode(int area) {
    int h = area + 1;
    h = (h ^ h >>> 16) * 0x85ebca6b;
    h = (h ^ h >>> 13) * 0xc2b2ae35;
    return h ^ h >>> 16;
  }

  /// The area number of a code, [#NONE] for 0; of anything else a number without meaning.
  static int decode(int code) {
    int h = code ^ code >>> 16;
    h *= 0x7ed1b41d;
    h ^= h >>> 13 ^ h >>> 26;
    h *= 0xa5cb9243;
    h ^= h >>> 16;
    return h - 1;
  }
}
