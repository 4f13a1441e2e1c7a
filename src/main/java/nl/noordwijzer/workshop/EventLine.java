package nl.noordwijzer.workshop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import nl.noordwijzer.plan.NoteTheme;
import org.jspecify.annotations.Nullable;

/// An event as a line of JSON, without the end of the line.
final class EventLine {
  private static final ObjectMapper JSON = new ObjectMapper();

  private EventLine() {}

  /// The first line of a file, which says what it is.
  static String heading(String name, Instant started) {
    ObjectNode line = line(Kind.SESSION, started);
    line.put("version", Fields.VERSION);
    line.put("name", name);
    return written(line);
  }

  /// @param shown id of the scenario that was shown; empty when that is not known
  static String of(SessionEvent event, String shown) {
    if (event instanceof SessionEvent.Other other) {
      return other.json();
    }
    ObjectNode node = node(event);
    if (!shown.isEmpty()) {
      node.put("shown", shown);
    }
    return written(node);
  }

  private static ObjectNode node(SessionEvent event) {
    ObjectNode line = line(Kind.of(event), event.time());
    if (!event.who().isEmpty()) {
      line.put("who", event.who());
    }
    switch (event) {
      case SessionEvent.AgendaSet agenda -> agenda.steps().forEach(step(line.putArray("steps")));
      case SessionEvent.StepBegun begun -> line.put("step", begun.step());
      case SessionEvent.ModeSet set -> line.put("mode", word(set.mode()));
      case SessionEvent.Resumed _ -> {}
      case SessionEvent.FiguresFixed fixed -> figures(line, fixed);
      case SessionEvent.Intervened act -> {
        line.put("act", word(act.act())).put("name", act.name()).put("scenario", act.scenario());
        outline(line, act.outline());
      }
      case SessionEvent.Noted note -> {
        line.put("act", word(note.act()));
        subject(line, note.theme(), note.place());
      }
      case SessionEvent.Inked inked -> outline(line, inked.line());
      case SessionEvent.Assumed assumed -> assumed(line, assumed);
      case SessionEvent.Withdrawn back -> line.put("said", back.said().toString());
      case SessionEvent.Decision decision -> line.put("text", decision.text());
      case SessionEvent.OpenQuestion question -> line.put("text", question.text());
      case SessionEvent.StickyNote note -> remark(line, note.text(), note.theme(), note.place());
      case SessionEvent.Wish wish -> remark(line, wish.text(), wish.theme(), wish.place());
      case SessionEvent.Vote vote -> vote(line, vote);
      case SessionEvent.Snapshot snapshot -> {
        line.put("scenario", snapshot.scenario());
        line.set("view", view(snapshot.view()));
      }
      case SessionEvent.PollAnswer poll -> poll.answers().forEach(line.putArray("answers")::add);
      case SessionEvent.Other _ -> throw new IllegalStateException("kept as it was written");
    }
    return line;
  }

  /// The last line of a file that was closed.
  static String ending(Instant time) {
    return written(line(Kind.END, time));
  }

  private static void figures(ObjectNode line, SessionEvent.FiguresFixed fixed) {
    ArrayNode figures = line.putArray("figures");
    fixed
        .figures()
        .forEach(each -> figures.addObject().put("id", each.id()).put("name", each.name()));
  }

  private static void assumed(ObjectNode line, SessionEvent.Assumed assumed) {
    line.put("name", assumed.name()).put("value", assumed.value()).put("unit", assumed.unit());
    if (assumed.before() != null) {
      line.put("before", assumed.before());
    }
  }

  /// As x and y in turn.
  private static void outline(ObjectNode line, Outline outline) {
    if (!outline.isEmpty()) {
      ArrayNode numbers = line.putArray("outline");
      outline.spots().forEach(spot -> numbers.add(spot.x()).add(spot.y()));
    }
  }

  private static ObjectNode line(Kind kind, Instant time) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("time", time.toString())
        .put("kind", word(kind));
  }

  private static Consumer<AgendaStep> step(ArrayNode steps) {
    return step -> {
      ObjectNode node = steps.addObject();
      node.put("name", step.name()).put("minutes", step.minutes()).put("scenario", step.scenario());
      MapView view = step.view();
      if (view != null) {
        node.set("view", view(view));
      }
    };
  }

  private static void remark(ObjectNode line, String text, NoteTheme theme, @Nullable Spot place) {
    line.put("text", text);
    subject(line, theme, place);
  }

  private static void subject(ObjectNode line, NoteTheme theme, @Nullable Spot place) {
    line.put("theme", word(theme));
    if (place != null) {
      line.put("x", place.x()).put("y", place.y());
    }
  }

  private static void vote(ObjectNode line, SessionEvent.Vote vote) {
    line.put("question", vote.question());
    ArrayNode choices = line.putArray("choices");
    vote.choices()
        .forEach(
            choice -> choices.addObject().put("name", choice.name()).put("dots", choice.dots()));
    line.put("voters", vote.voters()).put("byHand", vote.byHand());
  }

  private static ObjectNode view(MapView view) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("x", view.x())
        .put("y", view.y())
        .put("metresPerUnit", view.metresPerUnit());
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String written(ObjectNode node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
