package nl.noordwijzer.bidbook;

import java.nio.file.Path;
import java.util.Optional;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.SheetImage;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.text.NoordwijzerException;

/// The pictures of one page.
///
/// @param folder where the files lie that the template may show; empty where it may show none
record PagePictures(BookImages images, Optional<Path> folder, Subject subject) {
  /// The picture of what the page is about.
  private static final String SUBJECT = "onderwerp";

  /// @param words what it shows, for who cannot see it
  /// @return nothing where the subject of the page has no picture
  /// @throws NoordwijzerException when there is no such picture, or it cannot be shown
  Optional<SheetItem> item(ItemTemplate item, Box box, String words) throws NoordwijzerException {
    Optional<SheetImage> image = image(item);
    String alternative = words.isEmpty() ? name(item) : words;
    return image.map(it -> new SheetItem.PictureItem(box, it, alternative));
  }

  private String name(ItemTemplate item) {
    String name = item.picture() == null ? item.file() : item.picture();
    return name == null || name.equals(SUBJECT) ? subject.name() : name;
  }

  private Optional<SheetImage> image(ItemTemplate item) throws NoordwijzerException {
    String picture = item.picture();
    String file = item.file();
    if (picture != null) {
      String word = picture.equals(SUBJECT) ? subject.key() : picture;
      boolean lacking = picture.equals(SUBJECT) && !images.hasOf(word);
      return lacking ? Optional.empty() : Optional.of(images.ofPlan(word));
    }
    if (file == null) {
      throw new NoordwijzerException("bidbook.template.picture", null);
    }
    if (folder.isEmpty()) {
      throw new NoordwijzerException("bidbook.picture.folder", null, file);
    }
    return Optional.of(images.ofFile(folder.get(), file));
  }
}
