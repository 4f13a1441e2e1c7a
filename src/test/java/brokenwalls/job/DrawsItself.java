package brokenwalls.job;

import java.awt.Color;

/// Work that draws, in a room that should not.
public record DrawsItself(Color color) {}
