package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.exchange.Incoming.Fate;
import nl.noordwijzer.exchange.Incoming.Line;
import nl.noordwijzer.picture.PictureReader;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// The picture of an intervention in its row: a `data:` address (RFC 2397), which browsers and QGIS
/// show. A row without one leaves the picture in the plan as it is.
///
/// @param row distrusted: its picture can be anything
/// @param target the plan it comes into
record CarriedPicture(Row row, Target target) {
  private static final String BEGIN = "data:image/";
  private static final String ENCODED = ";base64,";

  /// Some programs break long texts.
  private static final Pattern BREAKS = Pattern.compile("\\s+");

  /// Whether a file of some format has room for pictures: a sheet and a shapefile cut long texts
  /// off.
  static boolean fits(WrittenFormat format) {
    return format == WrittenFormat.GEOPACKAGE || format == WrittenFormat.GEOJSON;
  }

  static void put(Picture picture, Map<String, @Nullable Object> cells) {
    byte[] bytes = picture.bytes();
    String kind = bytes.length > 0 && bytes[0] == (byte) 0x89 ? "png" : "jpeg";
    cells.put(Cells.PICTURE_NAME, picture.name());
    cells.put(Cells.PICTURE, BEGIN + kind + ENCODED + Base64.getEncoder().encodeToString(bytes));
  }

  /// What becomes of the row, with its picture; one that cannot be shown stays behind and is told.
  Line with(Line line) {
    String address = row.text(Cells.PICTURE);
    if (line.fate() == Fate.REFUSED || address.isEmpty()) {
      return line;
    }
    Optional<Picture> present = target.plan().pictures().find(line.id());
    try {
      Picture picture = read(address, line, present);
      return present.filter(picture::equals).isPresent() ? line : with(line, picture, present);
    } catch (NoordwijzerException unusable) {
      return line.with(new Phrase(unusable.key(), unusable.arguments().toArray()));
    }
  }

  private static Line with(Line line, Picture picture, Optional<Picture> present) {
    List<PlanCommand> commands = new ArrayList<>();
    Optional.ofNullable(line.command()).ifPresent(commands::add);
    commands.add(
        present.isPresent()
            ? new ReplaceItem<>(PlanPart.PICTURES, picture, "")
            : new AddItem<>(PlanPart.PICTURES, picture));
    Phrase along = new Phrase("exchange.noted.picture", picture.name());
    Fate fate = line.fate() == Fate.UNCHANGED ? Fate.CHANGED : line.fate();
    PlanCommand all = new CommandSequence(along, commands);
    Line taken =
        new Line(fate, line.row(), line.name(), line.id(), all, line.reason(), line.remarks());
    return fate == Fate.NEW ? taken : taken.with(along);
  }

  private Picture read(String address, Line line, Optional<Picture> present)
      throws NoordwijzerException {
    String named = row.text(Cells.PICTURE_NAME);
    String name = named.isEmpty() ? present.map(Picture::name).orElse(line.name()) : named;
    Picture picture = new Picture(line.id(), name, decoded(address, name));
    return present.filter(picture::equals).isPresent()
        ? picture
        : new Picture(line.id(), name, PictureReader.kept(name, picture.bytes()));
  }

  private static byte[] decoded(String address, String name) throws NoordwijzerException {
    int end = address.indexOf(ENCODED);
    if (!address.startsWith(BEGIN) || end < 0) {
      throw new NoordwijzerException("picture.other", null, name);
    }
    try {
      String letters = BREAKS.matcher(address.substring(end + ENCODED.length())).replaceAll("");
      return Base64.getDecoder().decode(letters);
    } catch (IllegalArgumentException damaged) {
      throw new NoordwijzerException("picture.damaged", damaged, name);
    }
  }
}
