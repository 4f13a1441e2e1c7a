package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class ProfileBuilderTest {
  private static final String VRIEHEIDE = "BU09172004";
  private static final String WEGGEBEKKER = "BU09172000";

  private final ProfileBuilder builder = new ProfileBuilder(ShippedRegion.get(), Texts.DUTCH);

  private Profile profile(String indicator, int year, String... codes) {
    List<Area> areas = Stream.of(codes).map(ShippedRegion::area).toList();
    return builder.build(
        areas, "naam", new MapTheme(AreaLevel.NEIGHBOURHOOD, indicator, null, year));
  }

  private static ProfileFigure figure(Profile profile, String indicator) {
    return profile.groups().stream()
        .flatMap(group -> group.figures().stream())
        .filter(figure -> figure.indicator().id().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBuurtStandsBesideItsWijkNoordAndHeerlen() {
    Profile profile = profile("aandeel_corporatiehuur", 2019, VRIEHEIDE);
    assertThat(profile.references())
        .extracting(Profile.Reference::mark)
        .containsExactly(
            Profile.Mark.DISTRICT, Profile.Mark.PROGRAMME_AREA, Profile.Mark.MUNICIPALITY);
    ProfileFigure figure = figure(profile, "aandeel_corporatiehuur");
    assertThat(figure.own().number()).hasValue(2);
    assertThat(figure.references().getFirst().number()).hasValue(35);
    // Heerlen-Noord as the programme's own documents have it.
    assertThat(figure.references().get(1).number().orElseThrow()).isCloseTo(39.6, within(0.05));
  }

  @Test
  void noordIsNotComparedWithItself() {
    assertThat(profile("inwoners", 2020, "NOORD").references())
        .extracting(Profile.Reference::mark)
        .containsExactly(Profile.Mark.MUNICIPALITY);
  }

  @Test
  void buurtenOfDifferentWijkenHaveNoWijkBesideThem() {
    assertThat(profile("inwoners", 2020, VRIEHEIDE, "BU09171000").references())
        .extracting(Profile.Reference::mark)
        .containsExactly(Profile.Mark.PROGRAMME_AREA, Profile.Mark.MUNICIPALITY);
  }

  @Test
  void sharesOfTwoBuurtenAreWeightedByTheirHomes() {
    Profile profile = profile("aandeel_corporatiehuur", 2019, VRIEHEIDE, WEGGEBEKKER);
    // 2 % of 726 and 88 % of 211 homes.
    double expected = (726 * 2 + 211 * 88) / (726.0 + 211.0);
    assertThat(figure(profile, "aandeel_corporatiehuur").own().number().orElseThrow())
        .isCloseTo(expected, within(1e-9));
    assertThat(figure(profile, "woningvoorraad").own().number()).hasValue(726 + 211);
  }

  @Test
  void labourParticipationOfTwoBuurtenIsNotGivenForWantOfAWeight() {
    Profile profile = profile("arbeidsparticipatie", 2019, VRIEHEIDE, WEGGEBEKKER);
    Figure own = figure(profile, "arbeidsparticipatie").own();
    assertThat(own).isInstanceOf(Figure.Missing.class);
    assertThat(((Figure.Missing) own).reason()).isEqualTo(MissingReason.NOT_COMBINABLE);
    assertThat(profile.trend().lines().getFirst().runs()).isEmpty();
  }

  @Test
  void anIndicatorWithoutTheYearOfTheMapShowsItsLastYearBefore() {
    Profile profile = profile("inwoners", 2020, VRIEHEIDE);
    assertThat(figure(profile, "inwoners").year()).isEqualTo(2020);
    assertThat(figure(profile, "aandeel_koop").year()).isEqualTo(2019);
    assertThat(figure(profile, "huishoudens_sociaal_minimum").year()).isEqualTo(2018);
  }

  @Test
  void theTrendEndsWhereTheFiguresEnd() {
    TrendLine trend =
        figure(profile("inwoners", 2020, VRIEHEIDE), "huishoudens_sociaal_minimum").trend();
    assertThat(trend.lastYear()).isEqualTo(2020);
    assertThat(trend.points()).extracting(TrendLine.Point::year).containsExactly(2016, 2017, 2018);
  }

  @Test
  void countsOfLargerAreasStayOutOfTheChart() {
    assertThat(profile("inwoners", 2020, VRIEHEIDE).trend().lines()).hasSize(1);
    assertThat(profile("aandeel_koop", 2019, VRIEHEIDE).trend().lines()).hasSize(4);
  }

  @Test
  void withoutAChoiceItSpeaksOfHeerlenNoord() {
    Profile profile = profile("inwoners", 2020);
    assertThat(profile.groups()).isEmpty();
    assertThat(profile.headlines().getFirst().own().number()).hasValue(55_740);
  }

  @Test
  void onlyWellerAndWonenLimburgOwnInVrieheideAndTheirHomesAddUpToTheShare() {
    OwnershipSplit split = profile("inwoners", 2020, VRIEHEIDE).ownership();
    assertThat(split.parts())
        .extracting(part -> part.owner().name())
        .isSubsetOf("Weller", "Wonen Limburg");
    // 2 % of 726 homes, rounded to whole homes.
    assertThat(split.dwellings()).isEqualTo(15);
    assertThat(split.source().invented()).isTrue();
  }
}
