package nl.noordwijzer.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.noordwijzer.text.Texts;

/// The report of a session in words: what came of it, and everything that happened, in order.
///
/// @param subtitle the day and the hours
/// @param lines in the order in which they happened
/// @param notes what could not be read of the session
public record Protocol(
    String title, String subtitle, List<Line> lines, List<Tally> tallies, List<String> notes) {
  /// Of no session.
  public static final Protocol NONE = new Protocol("", "", List.of(), List.of(), List.of());

  public Protocol {
    lines = List.copyOf(lines);
    tallies = List.copyOf(tallies);
    notes = List.copyOf(notes);
  }

  /// Something that happened.
  ///
  /// @param time hours and minutes
  /// @param moment day and time
  /// @param step of the agenda; empty before the first
  /// @param group empty where it is not known, or must not be
  public record Line(
      String time, String moment, String step, String kind, String group, String words) {}

  /// What came of the session, of one kind.
  public record Tally(String heading, List<Row> rows) {
    public Tally {
      rows = List.copyOf(rows);
    }

    /// @param time hours and minutes, where these are told beside the words; else empty
    /// @param outcome a number of dots, a value or a mean; else empty
    /// @param moment day and time at which it was said, counted or agreed
    public record Row(String words, String time, String outcome, String moment) {
      /// What stands beside the words on paper.
      public String figure() {
        return outcome.isEmpty() ? time : outcome;
      }
    }
  }

  public static Protocol of(WorkshopSession session, Texts texts, ZoneId zone) {
    return of(session, List.of(), texts, zone);
  }

  /// Of a file: its notes tell what could not be read.
  public static Protocol of(SessionFile file, Texts texts, ZoneId zone) {
    List<String> notes = new ArrayList<>();
    if (file.torn()) {
      notes.add(texts.get("session.report.torn"));
    }
    if (!file.broken().isEmpty()) {
      notes.add(texts.get("session.report.broken", numbers(file.broken())));
    }
    return of(file.session(), notes, texts, zone);
  }

  private static String numbers(List<Integer> lines) {
    return lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /// What was taken back is not in it.
  private static Protocol of(WorkshopSession all, List<String> notes, Texts texts, ZoneId zone) {
    WorkshopSession session = all.standing();
    Clock clock = new Clock(texts, zone);
    EventWords words = new EventWords(texts);
    List<Line> lines = new ArrayList<>();
    String step = "";
    for (SessionEvent event : session.events()) {
      if (event instanceof SessionEvent.StepBegun begun) {
        step = begun.step();
      }
      lines.add(
          new Line(
              clock.hour(event.time()),
              clock.moment(event.time()),
              step,
              words.kind(event),
              event.who(),
              words.of(event)));
    }
    return new Protocol(
        session.name(),
        clock.span(session),
        lines,
        new Tallies(session, texts, clock).all(),
        notes);
  }

  /// Times as people in the room read them.
  record Clock(Texts texts, ZoneId zone) {
    String hour(Instant time) {
      return DateTimeFormatter.ofPattern("HH:mm", texts.locale()).format(time.atZone(zone));
    }

    /// Day and time, as spreadsheets read them.
    String moment(Instant time) {
      return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(time.atZone(zone));
    }

    String span(WorkshopSession session) {
      Instant last =
          session.events().isEmpty() ? session.started() : session.events().getLast().time();
      String day =
          DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
              .withLocale(texts.locale())
              .format(session.started().atZone(zone));
      return texts.get("session.report.span", day, hour(session.started()), hour(last));
    }
  }
}
