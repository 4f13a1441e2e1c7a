package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.ui.session.Desk;

/// The profile as text for the clipboard, separated by tabs.
final class ProfileText {
  private final Desk desk;
  private final FigureText words;

  ProfileText(Desk desk) {
    this.desk = desk;
    words = new FigureText(desk);
  }

  /// A table of all figures with a row of headings.
  String table(Profile profile, String name) {
    Stream<String> rows =
        profile.groups().stream().flatMap(group -> group.figures().stream()).map(this::row);
    return Stream.concat(Stream.of(headings(profile, name)), rows)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// One figure with its comparison under a row of headings, and its origin below.
  String single(Profile profile, String name, ProfileFigure figure) {
    return Stream.of(List.of(headings(profile, name), row(figure)), words.origin(figure.own()))
        .flatMap(List::stream)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String headings(Profile profile, String name) {
    List<String> cells = new ArrayList<>();
    cells.add(desk.texts().get("panel.profile.indicator"));
    cells.add(desk.texts().get("panel.table.unit"));
    cells.add(desk.texts().get("panel.table.year"));
    cells.add(name);
    profile.references().forEach(reference -> cells.add(reference.area().name()));
    return String.join("\t", cells);
  }

  private String row(ProfileFigure figure) {
    List<String> cells = new ArrayList<>();
    cells.add(figure.indicator().names().in(desk.texts().locale()));
    cells.add(figure.indicator().unit().in(desk.texts().locale()));
    cells.add(Integer.toString(figure.year()));
    cells.add(words.number(figure.indicator(), figure.own()));
    figure.references().forEach(f -> cells.add(words.number(figure.indicator(), f)));
    return String.join("\t", cells);
  }
}
