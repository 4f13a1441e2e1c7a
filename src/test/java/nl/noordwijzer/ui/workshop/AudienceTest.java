package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.Ownership;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.PlanMarks;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.support.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/// What the room may see, when homes are confidential and the operator has notes.
final class AudienceTest {
  private static final Viewport VIEW = new Viewport(195_000, 325_000, 10, 800, 600);

  private TestDesk desk;
  private Audience audience;

  @BeforeEach
  void open() throws TimeoutException {
    Fx.start();
    desk =
        new TestDesk(
            confidential(), new MapTheme(AreaLevel.NEIGHBOURHOOD, "aandeel_koop", null, 2019));
    audience = Fx.get(() -> new Audience(desk.session(), VIEW));
  }

  @AfterEach
  void close() {
    Fx.run(audience::close);
    desk.close();
  }

  private static Region confidential() {
    Region open = ShippedRegion.get();
    Source secret =
        new Source(
            "bezit", Names.same("Bezit Alfa"), "", "", Names.same("Lijst van Alfa"), false, true);
    return open.with(new Ownership(open.ownership().complexes(), secret));
  }

  private Shown shown() {
    return Fx.get(() -> audience.shownProperty().get());
  }

  @Test
  void confidentialHomesNeverReachTheRoom() {
    assertThat(desk.session().region().ownership().complexes()).isNotEmpty();
    assertThat(shown().work().region().ownership().complexes()).isEmpty();
    assertThat(shown().work().plan().region()).isSameAs(shown().work().region());
  }

  /// Figures count homes that the room does not see: another list changes them.
  @Test
  void figuresSayThatConfidentialHomesCount() {
    Plan secret = desk.session().plan();
    Plan open = secret.withRegion(ShippedRegion.get());
    assertThat(FigureTiles.secret(secret, desk.desk().texts()))
        .contains("Gerekend met ook vertrouwelijk bezit")
        .doesNotContain("Alfa");
    assertThat(FigureTiles.secret(open, desk.desk().texts())).isEmpty();
  }

  @Test
  void notesOfTheOperatorStayWithTheOperator() {
    Note note =
        new Note(
            "n",
            new GeometryFactory().createPoint(new Coordinate(195_000, 325_000)),
            "Niet hardop zeggen",
            NoteTheme.OTHER,
            "ik",
            Instant.EPOCH);
    Fx.run(() -> desk.session().change("", new AddItem<>(PlanPart.NOTES, note)));
    assertThat(desk.session().plan().notes().toList()).isEqualTo(List.of(note));
    assertThat(shown().work().plan().notes().toList()).isEmpty();
  }

  /// Regions are drawn once: another object would be another map.
  @Test
  void theDataStayTheSameWhileThePlanChanges() {
    Shown before = shown();
    Fx.run(() -> desk.session().showPlanYear(2030));
    assertThat(shown().year()).isEqualTo(2030);
    assertThat(shown().isOfSameData(before)).isTrue();
  }

  @Test
  void whatIsHeldStaysAndIsMadeUpForAfterwards() {
    Viewport other = new Viewport(196_000, 326_000, 5, 800, 600);
    Fx.run(() -> {
      audience.heldProperty().set(true);
      desk.session().showPlanYear(2031);
      audience.look(other);
    });
    assertThat(shown().year()).isEqualTo(2047);
    assertThat(shown().view()).isEqualTo(VIEW);
    Fx.run(() -> audience.heldProperty().set(false));
    assertThat(shown().year()).isEqualTo(2031);
    assertThat(shown().view()).isEqualTo(other);
  }

  /// As a replay goes back to one: verdicts are on the plan as it is now.
  @Test
  void anEarlierMomentLiesOnTheMapWithoutVerdicts() {
    Plan past = desk.session().plan().withName("Toen");
    Fx.run(() -> {
      desk.session()
          .marksProperty()
          .set(new PlanMarks(Map.of("n", new PlanMarks.Said(List.of(), "Geen verdringing"))));
      desk.session().pastProperty().set(past);
    });
    assertThat(shown().work().plan().name()).isEqualTo("Toen");
    assertThat(shown().marks()).isEqualTo(PlanMarks.UNKNOWN);
    Fx.run(() -> desk.session().pastProperty().set(null));
    assertThat(shown().work().plan().name()).isEqualTo(desk.session().plan().name());
  }
}
