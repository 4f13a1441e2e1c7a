package nl.noordwijzer.workshop;

import java.time.Instant;
import java.util.List;
import nl.noordwijzer.plan.NoteTheme;
import org.jspecify.annotations.Nullable;

/// Something that happened in a session. Every text is one line of at most [Said#LONGEST]
/// characters.
public sealed interface SessionEvent {

  /// When it happened.
  Instant time();

  /// The group it is from; empty where that is not known, or must not be.
  default String who() {
    return "";
  }

  /// What becomes of an intervention.
  enum Act {
    DRAWN,
    CHANGED,
    REMOVED
  }

  /// The agenda as it is from now on.
  record AgendaSet(Instant time, List<AgendaStep> steps) implements SessionEvent {
    /// Steps that an agenda can have.
    public static final int MOST = 40;

    /// @throws IllegalArgumentException when there are too many steps
    public AgendaSet {
      steps = List.copyOf(steps);
      if (steps.size() > MOST) {
        throw new IllegalArgumentException("steps");
      }
    }
  }

  /// @param step its name
  record StepBegun(Instant time, String step) implements SessionEvent {
    public StepBegun {
      step = Said.clean(step);
    }
  }

  /// What the room does from now on.
  record ModeSet(Instant time, SessionMode mode) implements SessionEvent {}

  /// Gone on with, after it broke off.
  record Resumed(Instant time) implements SessionEvent {}

  /// The figures that the room sees from now on, in their order.
  ///
  /// @param figures 1 to 12
  record FiguresFixed(Instant time, List<Figure> figures) implements SessionEvent {
    public static final int MOST = 12;

    /// @param id of the program
    /// @param name as the room read it
    public record Figure(String id, String name) {
      public Figure {
        id = Said.clean(id);
        name = Said.clean(name);
      }
    }

    /// @throws IllegalArgumentException when there are none, or too many
    public FiguresFixed {
      figures = List.copyOf(figures);
      if (figures.isEmpty() || figures.size() > MOST) {
        throw new IllegalArgumentException("figures");
      }
    }
  }

  /// @param scenario name of the scenario it belongs to
  /// @param outline where it lies; nowhere when that is not known
  record Intervened(
      Instant time, String who, Act act, String name, String scenario, Outline outline)
      implements SessionEvent {
    public Intervened {
      who = Said.clean(who);
      name = Said.clean(name);
      scenario = Said.clean(scenario);
    }

    /// Of which is not known where it lies.
    public Intervened(Instant time, String who, Act act, String name, String scenario) {
      this(time, who, act, name, scenario, Outline.NOWHERE);
    }
  }

  /// A note of the plan that was put on the map, changed or removed. Its words are the operator's
  /// alone.
  record Noted(Instant time, String who, Act act, NoteTheme theme, @Nullable Spot place)
      implements SessionEvent {
    public Noted {
      who = Said.clean(who);
    }
  }

  /// What was drawn over the map and kept as a note.
  record Inked(Instant time, String who, Outline line) implements SessionEvent {
    public Inked {
      who = Said.clean(who);
    }
  }

  /// What the room agreed that an assumption is.
  ///
  /// @param name of the assumption
  /// @param unit as printed behind the value
  /// @param before the value before that; null where that is not known
  record Assumed(
      Instant time, String who, String name, double value, String unit, @Nullable Double before)
      implements SessionEvent {
    /// @throws IllegalArgumentException when a value is no number
    public Assumed {
      who = Said.clean(who);
      name = Said.clean(name);
      unit = Said.clean(unit);
      if (!Double.isFinite(value) || (before != null && !Double.isFinite(before))) {
        throw new IllegalArgumentException("value");
      }
    }
  }

  /// What was decided.
  record Decision(Instant time, String who, String text) implements SessionEvent {
    public Decision {
      who = Said.clean(who);
      text = Said.clean(text);
    }
  }

  /// What nobody in the room could answer.
  record OpenQuestion(Instant time, String who, String text) implements SessionEvent {
    public OpenQuestion {
      who = Said.clean(who);
      text = Said.clean(text);
    }
  }

  /// @param place null for a note about the whole
  record StickyNote(Instant time, String who, String text, NoteTheme theme, @Nullable Spot place)
      implements SessionEvent {
    public StickyNote {
      who = Said.clean(who);
      text = Said.clean(text);
    }
  }

  /// What a resident wishes. Nobody's name belongs to it.
  ///
  /// @param place null where there is none
  record Wish(Instant time, String text, NoteTheme theme, @Nullable Spot place)
      implements SessionEvent {
    public Wish {
      text = Said.clean(text);
    }
  }

  /// Something that was said is taken back: it was a slip.
  ///
  /// @param said when that was
  record Withdrawn(Instant time, Instant said) implements SessionEvent {}

  /// Whether it was entered as something that was said, drawn or answered, and can be taken back.
  default boolean isSaid() {
    return switch (this) {
      case Decision _, OpenQuestion _, StickyNote _, Wish _, Inked _, PollAnswer _ -> true;
      default -> false;
    };
  }

  /// What the dots of a vote came to when it was closed.
  ///
  /// @param choices 2 to 40, each with its dots
  /// @param voters who voted by phone
  /// @param byHand dots that were counted in the room
  record Vote(Instant time, String question, List<Choice> choices, int voters, int byHand)
      implements SessionEvent {
    public static final int MOST_CHOICES = 40;
    public static final int MOST = 100_000;

    /// @param dots 0 to 100 000
    public record Choice(String name, int dots) {
      /// @throws IllegalArgumentException for a number that cannot be
      public Choice {
        name = Said.clean(name);
        requireCount(dots);
      }
    }

    /// How many choices got no dots.
    int without() {
      return (int) choices.stream().filter(each -> each.dots() == 0).count();
    }

    /// @throws IllegalArgumentException for too many choices, or a number that cannot be
    public Vote {
      question = Said.clean(question);
      choices = List.copyOf(choices);
      requireCount(voters);
      requireCount(byHand);
      if (choices.size() < 2 || choices.size() > MOST_CHOICES) {
        throw new IllegalArgumentException("choices");
      }
    }

    private static void requireCount(int count) {
      if (count < 0 || count > MOST) {
        throw new IllegalArgumentException("count");
      }
    }
  }

  /// What was on the wall at a moment worth keeping.
  ///
  /// @param scenario its name
  record Snapshot(Instant time, String scenario, MapView view) implements SessionEvent {
    public Snapshot {
      scenario = Said.clean(scenario);
    }
  }

  /// What one person answered on leaving; nobody's name belongs to it.
  ///
  /// @param answers to the three questions, each 1 (not at all) to 5 (wholly)
  record PollAnswer(Instant time, List<Integer> answers) implements SessionEvent {
    public static final int QUESTIONS = 3;
    public static final int HIGHEST = 5;

    /// @throws IllegalArgumentException when there are not three, or one is out of range
    public PollAnswer {
      answers = List.copyOf(answers);
      if (answers.size() != QUESTIONS
          || answers.stream().anyMatch(answer -> answer < 1 || answer > HIGHEST)) {
        throw new IllegalArgumentException("answers");
      }
    }
  }

  /// Of a later version of the program: kept as it was written.
  ///
  /// @param kind what that version calls it
  /// @param json the whole line
  record Other(Instant time, String kind, String json) implements SessionEvent {}
}
