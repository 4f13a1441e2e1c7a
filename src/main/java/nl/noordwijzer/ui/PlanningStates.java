package nl.noordwijzer.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javafx.scene.control.ScrollPane;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Coordinate;

/// States of the window in which interventions and their types come in.
final class PlanningStates {
  private PlanningStates() {}

  /// Three places of which one lies elsewhere, as they come over the clipboard.
  static void incoming(Workbench bench) {
    Session session = bench.session();
    session.show(session.plan().scenarios().get(1).id());
    bench.goTo(Workspace.SKETCH);
    session.sketch().begin(session.catalogue().types().require("ontmoetingsplek"));
    Area somewhere = session.region().areas().at(AreaLevel.NEIGHBOURHOOD).getFirst();
    Coordinate middle = somewhere.geometry().getInteriorPoint().getCoordinate();
    bench
        .exchange()
        .paste(
            String.join(
                "\n",
                "wkt_geom\tnaam",
                point(middle, 0) + "\tBuurtplein",
                point(middle, 40) + "\tTuin van de buurt",
                point(middle, -90_000) + "\tEen plek buiten de regio"));
  }

  /// The form for a type of the plan's own.
  static void ownType(Workbench bench) {
    bench.goTo(Workspace.SKETCH);
    bench.types().make();
  }

  /// Puts a picture of the map with the chosen intervention.
  static void attachPicture(Workbench bench) {
    Session session = bench.session();
    Intervention chosen = session.chosenInterventionsProperty().get().getFirst();
    if (!session.plan().pictures().contains(chosen.id())) {
      Picture picture = new Picture(chosen.id(), chosen.name() + ".png", mapOf(bench));
      session.change(picture.name(), new AddItem<>(PlanPart.PICTURES, picture));
    }
  }

  private static byte[] mapOf(Workbench bench) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      PngFile.write(bench.root().lookup(".map-surface").snapshot(null, null), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Brings the picture in the form into view.
  static void showPicture(Workbench bench) {
    if (bench.root().lookup(".intervention-view .scroll-pane") instanceof ScrollPane form) {
      form.setVvalue(form.getVmax());
    }
  }

  private static String point(Coordinate middle, double east) {
    return String.format(Locale.ROOT, "POINT (%.1f %.1f)", middle.x + east, middle.y);
  }
}
