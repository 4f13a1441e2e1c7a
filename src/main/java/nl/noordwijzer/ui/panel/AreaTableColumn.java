package nl.noordwijzer.ui.panel;

import nl.noordwijzer.area.Indicator;

/// A column of figures: one indicator of one year.
record AreaTableColumn(Indicator indicator, int year) {}
