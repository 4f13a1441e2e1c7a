package nl.noordwijzer.ui.page;

import java.nio.file.Path;
import nl.noordwijzer.bidbook.Templates;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The templates there are to choose from.
///
/// @param problem what is wrong with those of the user, a sentence; empty when nothing is
record ReadTemplates(Templates templates, String problem) {

  /// Reads them, on a worker. Where those of the user cannot be read, ours can be used all the
  /// same.
  static ReadTemplates in(@Nullable Path folder, Texts texts) throws NoordwijzerException {
    Templates shipped = Templates.shipped();
    try {
      return new ReadTemplates(folder == null ? shipped : shipped.with(folder), "");
    } catch (NoordwijzerException e) {
      return new ReadTemplates(shipped, e.sentence(texts));
    }
  }
}
