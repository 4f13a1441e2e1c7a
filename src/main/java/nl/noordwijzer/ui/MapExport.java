package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Heading;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.ProgramVersion;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetWriter;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.SaveFile;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// Saves the map as it stands on an A4, which lies as the map does on screen.
final class MapExport {
  private static final int DPI = 300;

  private final Desk desk;
  private final MapComposer composer;
  private final Supplier<Envelope> extent;
  private final Supplier<Imprint.Status> status;

  /// @param extent the piece of the world that is looked at
  /// @param status what the page says of itself
  MapExport(
      Desk desk, MapComposer composer, Supplier<Envelope> extent, Supplier<Imprint.Status> status) {
    this.desk = desk;
    this.composer = composer;
    this.extent = extent;
    this.status = status;
  }

  /// Asks for a file and writes it beside the FX thread.
  void save(FileType type) {
    Texts texts = desk.texts();
    SaveFile.choose(desk, texts.get("window.export.title"), suggestedName(type), type.extension())
        .ifPresent(file -> write(file, type));
  }

  private void write(Path file, FileType type) {
    MapStyle style = desk.session().style();
    Envelope shown = extent.get();
    Imprint.Status said = status.get();
    Texts texts = desk.texts();
    desk.tasks()
        .start(
            texts.get("window.export.job"),
            progress -> write(sheet(style, shown, said), file, type, progress),
            written -> desk.dialogs().notice(texts.get("window.export.done", written)));
  }

  private static Path write(Sheet sheet, Path file, FileType type, Progress progress)
      throws NoordwijzerException {
    SheetFile.write(sheet, file, SheetWriter.of(type, DPI), progress);
    return file;
  }

  private Sheet sheet(MapStyle style, Envelope shown, Imprint.Status said) {
    Texts texts = desk.texts();
    MapPicture picture = composer.compose(style, Ground.PAPER, texts);
    Orientation orientation =
        shown.getWidth() < shown.getHeight() ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new Sheet(
        new PageFormat(Paper.A4, orientation),
        Heading.of(picture, false, texts),
        picture,
        new GeometryFactory().toGeometry(shown),
        new Imprint(today, ProgramVersion.number(), said),
        texts);
  }

  private String suggestedName(FileType type) {
    MapPicture picture = desk.session().pictureProperty().get();
    String title = picture == null ? "Noordwijzer" : picture.title();
    return title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "." + type.extension();
  }
}
