package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class LabelPlacerTest {
  private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 400, 300);

  private static Rectangle2D box(double x, double y) {
    return new Rectangle2D.Double(x, y, 60, 14);
  }

  @Property(tries = 200)
  void noTwoNamesOverlapEachOtherOrTheEdge(
      @ForAll @Size(max = 60) List<@IntRange(min = -40, max = 420) Integer> numbers) {
    LabelPlacer placer = new LabelPlacer(FRAME);
    List<Rectangle2D> placed = new ArrayList<>();
    for (int i = 0; i + 1 < numbers.size(); i++) {
      List<Rectangle2D> options =
          List.of(box(numbers.get(i), numbers.get(i + 1)), box(numbers.get(i + 1), numbers.get(i)));
      placer.place(options.stream(), Function.identity()).ifPresent(placed::add);
    }
    for (int i = 0; i < placed.size(); i++) {
      assertThat(FRAME.contains(placed.get(i))).isTrue();
      for (int j = i + 1; j < placed.size(); j++) {
        assertThat(placed.get(i).intersects(placed.get(j))).isFalse();
      }
    }
  }

  @Test
  void whatIsAvoidedIsOnlyTakenWhereThereIsNoOtherPlace() {
    LabelPlacer placer = new LabelPlacer(FRAME);
    placer.avoid(box(10, 10));
    assertThat(placer.place(Stream.of(box(10, 10), box(10, 100)), Function.identity()))
        .contains(box(10, 100));
    assertThat(placer.place(Stream.of(box(10, 10)), Function.identity())).contains(box(10, 10));
  }

  @Test
  void aNameThatMustBeReadTakesTheRoomThatOthersLeave() {
    LabelPlacer placer = new LabelPlacer(FRAME);
    placer.blockUnlessGrave(box(10, 10));
    assertThat(placer.place(Stream.of(box(10, 10)), Function.identity())).isEmpty();
    assertThat(placer.placeGrave(Stream.of(box(10, 10)), Function.identity()))
        .contains(box(10, 10));
    assertThat(placer.placeGrave(Stream.of(box(10, 10)), Function.identity())).isEmpty();
  }

  @Test
  void namesAndPiesOnTheShippedMapLieApartAtEveryScale() {
    MapStyle style =
        MapCases.STYLE.withTheme(
            new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_corporatiehuur", null, 2019));
    MapPicture picture =
        new MapComposer(ShippedRegion.get()).compose(style, Ground.LIGHT, Texts.in(Texts.DUTCH));
    for (double width = 300; width < 2500; width *= 1.7) {
      Viewport view =
          Viewport.fit(
              ShippedRegion.get().areas().extent(AreaLevel.MUNICIPALITY), width, width, 0.05);
      MapScene scene = MapCases.scene(picture, view);
      List<Rectangle2D> boxes = new ArrayList<>();
      scene.labels().forEach(label -> boxes.add(label.box()));
      assertThat(boxes).as("names at %s", width).hasSizeGreaterThan(2);
      scene
          .pies()
          .forEach(pie ->
              boxes.add(
                  new Rectangle2D.Double(
                      pie.x() - pie.radius() / 2,
                      pie.y() - pie.radius() / 2,
                      pie.radius(),
                      pie.radius())));
      for (int i = 0; i < boxes.size(); i++) {
        for (int j = i + 1; j < boxes.size(); j++) {
          assertThat(boxes.get(i).intersects(boxes.get(j))).as("%s: %d %d", width, i, j).isFalse();
        }
      }
    }
  }

  @Test
  void theSameSceneGivesTheSameNames() {
    MapPicture picture = MapCases.compose(MapCases.STYLE);
    Viewport view = MapCases.overview(600, 500);
    assertThat(MapCases.scene(picture, view).labels())
        .isNotEmpty()
        .isEqualTo(MapCases.scene(picture, view).labels());
  }
}
