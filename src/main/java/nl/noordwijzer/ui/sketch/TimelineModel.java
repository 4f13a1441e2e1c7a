package nl.noordwijzer.ui.sketch;

import java.util.List;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Years;

/// The years of the interventions of the shown scenario, and the year as of which the map is.
final class TimelineModel {
  /// What of a bar is moved.
  enum Part {
    WHOLE,
    START,
    END
  }

  private final PlanActs acts;

  TimelineModel(PlanActs acts) {
    this.acts = acts;
  }

  /// What of an intervention is seen: another change of it leaves its bar as it is.
  record Bar(String id, String name, Years years) {
    static Bar of(Intervention intervention) {
      return new Bar(intervention.id(), intervention.name(), intervention.years());
    }
  }

  Register<Intervention> interventions() {
    return acts.scenario().interventions();
  }

  List<Bar> chosen() {
    return acts.session().chosenInterventionsProperty().get().stream().map(Bar::of).toList();
  }

  void choose(Bar bar) {
    interventions().find(bar.id()).ifPresent(item -> acts.choose(List.of(item)));
  }

  /// Gives an intervention the years it has after a part of its bar was moved from where it began.
  ///
  /// @param steps in years; what would leave the horizon stays at its edge
  /// @param gesture the same for all steps of one drag
  void move(Bar began, Part part, int steps, String gesture) {
    acts.plan()
        .intervention(began.id())
        .ifPresent(now -> {
          Intervention next = now.with(moved(began.years(), part, steps));
          if (!next.equals(now)) {
            acts.act(new ReplaceIntervention(next, Aspect.YEARS, gesture));
          }
        });
  }

  static Years moved(Years years, Part part, int steps) {
    int start = Math.clamp(years.start(), Years.FIRST, Years.LAST);
    int end = Math.clamp(years.end(), start, Years.LAST);
    return switch (part) {
      case START -> new Years(Math.clamp(start + steps, Years.FIRST, end), end);
      case END -> new Years(start, Math.clamp(end + steps, start, Years.LAST));
      case WHOLE -> {
        int within = Math.clamp(steps, Years.FIRST - start, Years.LAST - end);
        yield new Years(start + within, end + within);
      }
    };
  }

  int year() {
    return acts.session().planYearProperty().get();
  }

  void showYear(int year) {
    acts.session().showPlanYear(year);
  }
}
