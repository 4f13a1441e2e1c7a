package nl.noordwijzer.ui.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.bidbook.ConfidentialPages;
import nl.noordwijzer.bidbook.PageOrigin;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
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
    assertThat(model.secrets().allowedProperty().get()).isEqualTo(ConfidentialPages.NONE);
    Fx.run(() -> export.save());
    Fx.waitUntil(() -> desk.desk().tasks().isIdle());
    assertThat(user.asked()).isEmpty();
    assertThat(folder).isDirectoryContaining("glob:**.pdf");
  }

  @Test
  void whatIsConfidentialIsAskedForOnceMore() {
    Fx.run(() -> {
      model.secrets().allowOnAll(true);
      export.save();
    });
    assertThat(user.asked())
        .containsExactly(
            "Vertrouwelijk bezit (Bezit Alfa) kan staan op bladzijde 1, 2, 3, 4, 5, 6, 7. Mag dat in"
                + " het bestand?");
    assertThat(folder).isEmptyDirectory();
  }

  /// Numbers of the pages with homes on a map that others may not see.
  private List<Integer> shown() {
    List<Sheet> sheets = model.pagesProperty().get().sheets();
    return IntStream.rangeClosed(1, sheets.size())
        .filter(
            number -> sheets.get(number - 1).items().stream().anyMatch(PageExportTest::isSecret))
        .boxed()
        .toList();
  }

  private static boolean isSecret(SheetItem item) {
    return item instanceof SheetItem.MapItem map && map.picture().region().hasConfidentialHomes();
  }

  private void allow(int number, boolean wanted) {
    Fx.run(() -> {
      List<PageOrigin> pages = model.pagesProperty().get().origins();
      model.secrets().allow(pages.get(number - 1), wanted, pages);
    });
  }

  @Test
  void whatIsConfidentialIsAllowedPageByPage() throws TimeoutException {
    allow(3, true);
    Fx.waitUntil(() -> shown().equals(List.of(3)));
    Fx.run(() -> export.save());
    assertThat(user.asked())
        .containsExactly(
            "Vertrouwelijk bezit (Bezit Alfa) kan staan op bladzijde 3. Mag dat in het bestand?");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatStillStandsOnAPageIsAskedForWhileItIsTakenOff() throws TimeoutException {
    allow(3, true);
    Fx.waitUntil(() -> shown().equals(List.of(3)));
    Fx.run(() -> {
      model.secrets().allowOnAll(false);
      export.save();
    });
    assertThat(user.asked()).singleElement().asString().contains("bladzijde 3");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void onePageIsTakenOutOfAll() throws TimeoutException {
    Fx.run(() -> model.secrets().allowOnAll(true));
    Fx.waitUntil(() -> shown().equals(List.of(1, 2, 3, 4, 5, 6, 7)));
    allow(2, false);
    Fx.waitUntil(() -> shown().equals(List.of(1, 3, 4, 5, 6, 7)));
  }

  @Test
  void aBoxAboveThePageAllowsItThere() throws TimeoutException {
    PageLook look = Fx.get(() -> new PageLook(model));
    PageActs acts = new PageActs(model, look, Fx.get(() -> new PageEdit(model, look)), export);
    PageBar bar = Fx.get(() -> new PageBar(model, look, acts));
    CheckBox box = (CheckBox) bar.root().lookup("#page-confidential-here");
    Fx.run(() -> {
      look.goTo(2);
      box.fire();
    });
    Fx.waitUntil(() -> shown().equals(List.of(3)));
    assertThat(box.isSelected()).isTrue();
    Fx.run(() -> look.goTo(1));
    assertThat(box.isSelected()).isFalse();
    Fx.run(bar::close);
  }

  /// A folder stands where the first file was to come.
  @Test
  void aFailureIsNoLongerToldOnceTheNextSaveBegins() throws TimeoutException, IOException {
    Path inTheWay = folder.resolve(export.suggestedName("pdf"));
    Path within = Files.createDirectories(inTheWay.resolve("within"));
    Fx.run(export::save);
    Fx.waitUntil(() -> !user.told().isEmpty());
    String failure = user.told().getLast();
    assertThat(failure).contains("Exception");
    Files.delete(within);
    Files.delete(inTheWay);
    Fx.run(export::save);
    assertThat(user.told()).doesNotContain(failure);
    Fx.waitUntil(() -> export.progressProperty().get() == PageExport.IDLE);
  }

  @Test
  void theBarRestsUntilThereArePages() {
    PagesModel asleep =
        Fx.get(
            () -> new PagesModel(desk.desk(), null, new SimpleBooleanProperty(), Optional::empty));
    PageLook look = Fx.get(() -> new PageLook(asleep));
    PageActs acts = new PageActs(asleep, look, Fx.get(() -> new PageEdit(asleep, look)), export);
    PageBar bar = Fx.get(() -> new PageBar(asleep, look, acts));
    assertThat(bar.root().isDisabled()).isTrue();
    Fx.run(bar::close);
    Fx.run(asleep::close);
  }

  @Test
  void whatIsAllowedInOneBidbookIsNotInAnother() throws TimeoutException {
    allow(1, true);
    Fx.run(() ->
        model.booksProperty().get().stream()
            .filter(book -> book.id().equals("buurtatlas"))
            .forEach(model::choose));
    Fx.waitUntil(() -> model.pagesProperty().get().id().equals("buurtatlas"));
    assertThat(model.secrets().allowedProperty().get()).isEqualTo(ConfidentialPages.NONE);
    assertThat(shown()).isEmpty();
  }
}
