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

  /// @param scenario name of the scenario it belongs to
  record Intervened(Instant time, String who, Act act, String name, String scenario)
      implements SessionEvent {
    public Intervened {
      who = Said.clean(who);
      name = Said.clean(name);
      scenario = Said.clean(scenario);
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
