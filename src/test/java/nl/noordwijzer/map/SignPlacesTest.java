package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class SignPlacesTest {
  private static final double RADIUS = 10;

  @Test
  void whatHasRoomStandsAtItsOwnPlace() {
    SignPlaces places = new SignPlaces(RADIUS);
    Ink.Place one = new Ink.Place(100, 100);
    Ink.Place other = new Ink.Place(125, 100);
    assertThat(places.place(one)).contains(one);
    assertThat(places.place(other)).contains(other);
  }

  /// Three at Vrieheide once lay on each other.
  @Test
  void signsOfOnePlaceStandBesideEachOther() {
    SignPlaces places = new SignPlaces(RADIUS);
    Ink.Place wanted = new Ink.Place(100, 100);
    List<Ink.Place> found = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      found.add(places.place(wanted).orElseThrow());
    }
    assertThat(found.getFirst()).isEqualTo(wanted);
    for (int i = 0; i < found.size(); i++) {
      for (int j = i + 1; j < found.size(); j++) {
        double apart =
            Math.hypot(found.get(i).x() - found.get(j).x(), found.get(i).y() - found.get(j).y());
        assertThat(apart).isGreaterThanOrEqualTo(2 * RADIUS);
      }
    }
  }

  @Test
  void inACrowdThereIsNoRoomForAll() {
    SignPlaces places = new SignPlaces(RADIUS);
    long placed =
        Stream.generate(() -> places.place(new Ink.Place(0, 0)))
            .limit(60)
            .filter(Optional::isPresent)
            .count();
    assertThat(placed).isBetween(5L, 20L);
  }
}
