/// What a plan would do: homes and households year by year, with the way to each figure.
///
/// Pure functions over a plan and the region it is for. Numbers of dwellings stay real-valued and
/// are rounded only where they are shown.
@NullMarked
package nl.noordwijzer.effect;

import org.jspecify.annotations.NullMarked;
