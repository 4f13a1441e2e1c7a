package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.LayerKind;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Heading;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.ProgramVersion;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetWriter;
import nl.noordwijzer.sheet.SingleMap;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PageBackground;
import nl.noordwijzer.ui.session.SaveFile;
import nl.noordwijzer.ui.session.TileSupply;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/// Saves the map as it stands on an A4, which lies as the map does on screen.
final class MapExport {
  private static final int DPI = 300;

  /// Pixels of the background map in a point: 150 in an inch, at which its names can be read.
  private static final double BACKGROUND_PIXELS = 150 / 72.0;

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
    composer()
        .ifPresent(allowed ->
            SaveFile.choose(
                    desk, texts.get("window.export.title"), suggestedName(type), type.extension())
                .ifPresent(file -> write(file, type, allowed)));
  }

  /// Composes the map with confidential homes only when the user says so; empty when the user goes
  /// back.
  private Optional<MapComposer> composer() {
    boolean shown = desk.session().style().layer(LayerKind.OWNERSHIP).visible();
    if (!shown || !desk.session().region().hasConfidentialHomes()) {
      return Optional.of(composer);
    }
    Texts texts = desk.texts();
    return desk.dialogs()
        .decide(
            texts.get("window.export.confidential", confidential(texts)),
            texts.get("window.export.confidential.with"),
            texts.get("window.export.confidential.without"))
        .map(with -> with ? composer : composer.withoutConfidential());
  }

  private String confidential(Texts texts) {
    return desk.session().region().ownership().confidential().stream()
        .map(list -> list.source().title().in(texts.locale()))
        .collect(Collectors.joining(", "));
  }

  /// What the page shows.
  ///
  /// @param tiles where the background comes from, if it has one
  private record Wish(
      MapComposer composer,
      MapStyle style,
      PlanContent plan,
      Envelope shown,
      Imprint.Status said,
      Optional<TileSupply> tiles) {
    boolean hasBackground() {
      return style.background().isSeen();
    }
  }

  private void write(Path file, FileType type, MapComposer allowed) {
    MapStyle style = desk.session().style();
    Optional<TileSupply> tiles =
        style.background().isSeen() ? desk.backgrounds().supply() : Optional.empty();
    Wish wish =
        new Wish(allowed, style, desk.session().content(), extent.get(), status.get(), tiles);
    desk.tasks()
        .start(
            desk.texts().get("window.export.job"),
            progress -> write(map(wish, progress), file, type, progress),
            written -> desk.dialogs().notice(told(wish, written, file)));
  }

  private static SingleMap write(SingleMap map, Path file, FileType type, Progress progress)
      throws NoordwijzerException {
    SheetFile.write(List.of(map.sheet()), file, SheetWriter.of(type, DPI), progress);
    return map;
  }

  private String told(Wish wish, SingleMap written, Path file) {
    boolean lacking = wish.hasBackground() && written.picture().backdrop().isEmpty();
    return desk.texts().get(lacking ? "window.export.plain" : "window.export.done", file);
  }

  /// Without its background where nothing of that can be had.
  private SingleMap map(Wish wish, Progress progress) {
    SingleMap first = map(compose(wish, wish.style), wish);
    if (!wish.hasBackground()) {
      return first;
    }
    Viewport view = first.view().scaled(BACKGROUND_PIXELS);
    return wish.tiles
        .map(tiles -> PageBackground.fetch(tiles, wish.style.background(), view, progress))
        .filter(found -> !found.backdrop().isEmpty())
        .map(found -> map(found.under(first.picture(), desk.texts()), wish))
        .orElseGet(() -> map(compose(wish, wish.style.withBackground(BackgroundStyle.NONE)), wish));
  }

  private MapPicture compose(Wish wish, MapStyle style) {
    return wish.composer.compose(style, Ground.PAPER, desk.texts(), wish.plan);
  }

  private SingleMap map(MapPicture picture, Wish wish) {
    Texts texts = desk.texts();
    Envelope shown = wish.shown;
    Orientation orientation =
        shown.getWidth() < shown.getHeight() ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    return new SingleMap(
        new PageFormat(Paper.A4, orientation),
        Heading.of(picture, false, texts),
        picture,
        new GeometryFactory().toGeometry(shown),
        new Imprint(today, ProgramVersion.number(), wish.said),
        texts);
  }

  private String suggestedName(FileType type) {
    MapPicture picture = desk.session().pictureProperty().get();
    String title = picture == null ? "Noordwijzer" : picture.title();
    return title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "." + type.extension();
  }
}
