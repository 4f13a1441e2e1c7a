package brokenwalls.area;

import brokenwalls.map.DrawsTheArea;

/// An area that knows how it is drawn: what the walls forbid.
public record KnowsTheMap(DrawsTheArea picture) {}
