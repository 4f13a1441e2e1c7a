package nl.noordwijzer.bidbook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.sheet.Beside;
import nl.noordwijzer.sheet.SheetImage;
import nl.noordwijzer.text.NoordwijzerException;

/// The pictures that the pages of a bidbook show, each read once.
final class BookImages {
  private final Plan plan;
  private final Map<Object, SheetImage> read = new HashMap<>();

  BookImages(Plan plan) {
    this.plan = plan;
  }

  /// A picture that the plan keeps.
  ///
  /// @param word its id, or its name
  /// @throws NoordwijzerException when there is none, or it is damaged
  SheetImage ofPlan(String word) throws NoordwijzerException {
    Optional<Picture> found =
        plan.pictures()
            .find(word)
            .or(() ->
                plan.pictures().stream()
                    .filter(it -> it.name().equalsIgnoreCase(word))
                    .findFirst());
    Picture picture =
        found.orElseThrow(() -> new NoordwijzerException("bidbook.picture.absent", null, word));
    SheetImage known = read.get(picture.id());
    if (known == null) {
      known = SheetImage.of(picture.name(), picture.bytes());
      read.put(picture.id(), known);
    }
    return known;
  }

  boolean hasOf(String id) {
    return plan.pictures().find(id).isPresent();
  }

  /// A file in the folder of a template.
  ///
  /// @throws NoordwijzerException when it lies elsewhere, or is no picture
  SheetImage ofFile(Path folder, String name) throws NoordwijzerException {
    Path file = new Beside(folder).file(name);
    SheetImage known = read.get(file);
    if (known == null) {
      known = SheetImage.read(file);
      read.put(file, known);
    }
    return known;
  }
}
