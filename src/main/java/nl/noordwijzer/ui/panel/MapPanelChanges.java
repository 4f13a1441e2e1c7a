package nl.noordwijzer.ui.panel;

import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;

/// Changes of the map's style, named in the language of the user.
///
/// Controls that follow the style report back what they were just told; a change to what already is
/// does nothing.
record MapPanelChanges(Session session, Texts texts) {

  static MapPanelChanges of(Desk desk) {
    return new MapPanelChanges(desk.session(), desk.texts());
  }

  MapStyle style() {
    return session.style();
  }

  /// @param key of the name that the user reads at "undo"
  void to(MapStyle next, String key, Object... arguments) {
    merged(next, "", key, arguments);
  }

  /// Joins changes that follow each other with the same merge key.
  void merged(MapStyle next, String mergeKey, String key, Object... arguments) {
    if (!next.equals(style())) {
      session.change(texts.get(key, arguments), next, mergeKey);
    }
  }
}
