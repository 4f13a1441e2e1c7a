package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.session.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pages on which homes that others may not see could be.
final class PageExportTest {
  @TempDir private Path folder;
  private TestDesk desk;
  private ProposedFile user;
  private PagesModel model;
  private PageExport export;

  @BeforeEach
  void open() throws TimeoutException {
    Fx.start();
    desk =
        new TestDesk(
            confidential(), new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_koop", null, 2019));
    user = new ProposedFile(folder);
    model =
        Fx.get(() ->
            new PagesModel(
                new Desk(desk.session(), desk.desk().tasks(), user, desk.desk().texts()),
                null,
                new SimpleBooleanProperty(),
                Optional::empty));
    export = Fx.get(() -> new PageExport(model));
    Fx.run(() -> model.setActive(true));
    Fx.waitUntil(() -> !model.booksProperty().get().isEmpty());
    Fx.run(() ->
        model.booksProperty().get().stream()
            .filter(book -> book.id().equals("corporaties"))
            .forEach(model::choose));
    Fx.waitUntil(() -> model.pagesProperty().get().id().equals("corporaties"));
  }

  private static Region confidential() {
    Region open = ShippedRegion.get();
    Source secret =
        new Source(
            "bezit", Names.same("Bezit Alfa"), "", "", Names.same("Lijst van Alfa"), false, true);
    return open.with(new Ownership(open.ownership().complexes(), secret));
  }

  @AfterEach
  void close() {
    Fx.run(() -> model.close());
    desk.close();
  }

  @Test
  void whatIsConfidentialIsLeftOutUnlessAskedFor() throws TimeoutException {
    assertThat(model.confidentialProperty().get()).isFalse();
    Fx.run(() -> export.save());
    Fx.waitUntil(() -> desk.desk().tasks().isIdle());
    assertThat(user.asked()).isEmpty();
    assertThat(folder).isDirectoryContaining("glob:**.pdf");
  }

  @Test
  void whatIsConfidentialIsAskedForOnceMore() {
    Fx.run(() -> {
      model.confidentialProperty().set(true);
      export.save();
    });
    assertThat(user.asked())
        .containsExactly(
            "Op deze bladzijden kan vertrouwelijk bezit staan: Bezit Alfa. Mag dat in het"
                + " bestand?");
    assertThat(folder).isEmptyDirectory();
  }
}
