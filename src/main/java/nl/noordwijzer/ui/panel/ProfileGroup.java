package nl.noordwijzer.ui.panel;

import java.util.List;

/// The figures of one theme.
record ProfileGroup(String theme, List<ProfileFigure> figures) {
  ProfileGroup {
    figures = List.copyOf(figures);
  }
}
