package nl.noordwijzer.bidbook;

import java.util.Optional;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.sheet.Box;

/// Something on a page template, as it is moved and changed by hand.
///
/// @param place in the template, from 0; later ones lie over earlier ones
/// @param kind word of the template, such as `map`
/// @param box in millimetres
/// @param text what stands there, with fields in braces; absent where the program fills it in
public record LaidItem(int place, String kind, Box box, Optional<Names> text) {}
