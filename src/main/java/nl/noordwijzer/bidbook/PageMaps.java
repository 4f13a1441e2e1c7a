package nl.noordwijzer.bidbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.outcome.CompareNotes;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.MapScale;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.SheetPainter;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The maps of one page: what each shows, and at which scale.
final class PageMaps {
  /// Around what must be visible, millimetres.
  private static final double FREE_MM = 4;

  /// Around the subject of a page, so that its neighbours are seen too: part of its size.
  private static final double AROUND = 0.15;

  /// Least that is shown of what lies around a subject, metres.
  private static final double LEAST_AROUND = 120;

  /// Least that a map about a subject shows across, so that it is seen where that lies, metres.
  private static final double LEAST_ACROSS = 900;

  private final BookRequest request;
  private final Region region;
  private final Subject subject;
  private final MapPictures pictures;
  private final Placing placing;
  private final Map<String, Drawn> drawn = new LinkedHashMap<>();

  /// A map of the page.
  ///
  /// @param scenario name of whose it is
  record Drawn(String scenario, MapPicture picture, Viewport view, MapScale scale, Box box) {}

  PageMaps(BookRequest request, Subject subject, MapPictures pictures, Placing placing) {
    this.request = request;
    region = request.plan().region();
    this.subject = subject;
    this.pictures = pictures;
    this.placing = placing;
  }

  /// Makes the map of an item.
  ///
  /// @throws NoordwijzerException when the template asks for what there is not
  Drawn draw(ItemTemplate item) throws NoordwijzerException {
    Placed placed = at(extent(item.extent()), placing.box(item));
    MapFrame frame = new MapFrame(placed.view(), SheetPainter.unit(placing.format()));
    Scenario scenario = new Roles(request).scenario(item.scenario());
    MapPicture picture = pictures.of(item, scenario, subject, frame);
    Drawn map =
        new Drawn(scenario.name(), picture, placed.view(), placed.scale(), placing.box(item));
    drawn.put(item.name() == null ? "map" + drawn.size() : item.name(), map);
    return map;
  }

  /// A small map of the programme area without figures.
  Drawn overview(ItemTemplate item) throws NoordwijzerException {
    Placed placed = at(extent("noord"), placing.box(item));
    return new Drawn("", pictures.overview(), placed.view(), placed.scale(), placing.box(item));
  }

  /// Where a map looks, before it is known what it shows.
  private record Placed(Viewport view, MapScale scale) {}

  private static Placed at(Envelope extent, Box box) {
    double width = box.width() * PageFormat.MM;
    double height = box.height() * PageFormat.MM;
    double border = 2 * Math.min(FREE_MM * PageFormat.MM, Math.min(width, height) / 8);
    MapScale scale = MapScale.fitting(extent, width - border, height - border);
    Coordinate centre = extent.centre();
    return new Placed(
        new Viewport(centre.x, centre.y, scale.metresPerPoint(), width, height), scale);
  }

  /// The map that an item is about.
  ///
  /// @throws NoordwijzerException when the page has no such map before it
  Drawn of(ItemTemplate item) throws NoordwijzerException {
    Optional<Drawn> found =
        item.of() == null
            ? drawn.values().stream().findFirst()
            : Optional.ofNullable(drawn.get(item.of()));
    if (found.isEmpty()) {
      throw new NoordwijzerException(
          "bidbook.template.map",
          null,
          item.of() == null ? "-" : item.of(),
          String.join(", ", drawn.keySet()));
    }
    return found.get();
  }

  /// Source lines of all maps of the page, each once.
  List<String> notes() {
    List<CompareNotes.OfMap> maps =
        drawn.values().stream()
            .map(map -> new CompareNotes.OfMap(map.scenario(), map.picture().notes()))
            .toList();
    return new CompareNotes(maps, request.texts()).lines();
  }

  private Envelope extent(@Nullable String word) throws NoordwijzerException {
    String shown = word == null ? "noord" : word;
    Envelope extent =
        switch (shown) {
          case "noord" -> level(AreaLevel.PROGRAMME_AREA);
          case "gemeente" -> level(AreaLevel.MUNICIPALITY);
          case "onderwerp" -> around(subjectExtent());
          default -> throw new NoordwijzerException("bidbook.template.extent", null, shown);
        };
    return extent.isNull() ? all() : extent;
  }

  private Envelope level(AreaLevel level) {
    return together(region.areas().at(level).stream());
  }

  private Envelope all() {
    return together(region.areas().areas().stream());
  }

  private static Envelope together(Stream<Area> areas) {
    Envelope all = new Envelope();
    areas.forEach(area -> all.expandToInclude(area.geometry().getEnvelopeInternal()));
    return all;
  }

  private Envelope subjectExtent() {
    return switch (subject) {
      case Subject.Whole _ -> new Envelope();
      case Subject.OfScenario _ -> new Envelope();
      case Subject.OfArea(Area area) -> area.geometry().getEnvelopeInternal();
      case Subject.OfPlanArea of -> of.area().place().extent(region);
      case Subject.OfIntervention of -> of.intervention().place().extent(region);
      case Subject.OfOwner of ->
          ScopeChoice.of(of.owner(), request.plan()).place().extent(pictures.region());
    };
  }

  private static Envelope around(Envelope subject) {
    Envelope wider = new Envelope(subject);
    if (!wider.isNull()) {
      double by = AROUND * Math.max(wider.getWidth(), wider.getHeight());
      wider.expandBy(Math.max(LEAST_AROUND, by));
      double more = LEAST_ACROSS - Math.max(wider.getWidth(), wider.getHeight());
      wider.expandBy(Math.max(0, more / 2));
    }
    return wider;
  }
}
