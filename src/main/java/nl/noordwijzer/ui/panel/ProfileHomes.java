package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.map.OwnerLook;
import nl.noordwijzer.map.OwnerLooks;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;

/// Whose the homes are: the published split by tenure, and apart from it the split by owner.
final class ProfileHomes extends VBox {
  private static final double SWATCH = 12;

  private final Texts texts;
  private final FigureText words;
  private final Map<Owner, OwnerLook> looks;

  ProfileHomes(Desk desk) {
    texts = desk.texts();
    words = new FigureText(desk);
    looks = OwnerLooks.of(desk.session().region().ownership());
    getStyleClass().add("profile-homes");
  }

  void show(Profile profile) {
    getChildren().clear();
    profile.tenureSplit().filter(split -> !split.isEmpty()).ifPresent(this::showTenure);
    if (!profile.ownership().parts().isEmpty()) {
      showOwners(profile.ownership());
    }
  }

  private void showTenure(TenureSplit split) {
    getChildren().add(label(texts.get("panel.homes.tenure", split.year()), "profile-theme"));
    OwnershipBar bar = new OwnershipBar();
    List<OwnershipBar.Segment> segments = new ArrayList<>();
    GridPane key = key();
    for (TenureSplit.Share share : split.shares()) {
      String id = share.indicator().id();
      share
          .figure()
          .number()
          .ifPresent(part -> segments.add(new OwnershipBar.Segment(tenure(id), part)));
      Label name = label(texts.get("panel.tenure." + id), "key-name");
      Label percentage = label(words.full(share.indicator(), share.figure()), "key-figure");
      key.addRow(key.getRowCount(), swatch(tenure(id)), name, percentage);
    }
    bar.show(segments, 100);
    getChildren().addAll(bar, key);
    note(texts.get("panel.homes.tenure_note"));
  }

  private void showOwners(OwnershipSplit split) {
    getChildren().add(label(texts.get("panel.homes.owners"), "profile-theme"));
    if (split.source().invented()) {
      Label warning = label(split.source().attribution().in(texts.locale()), "invented");
      warning.setWrapText(true);
      getChildren().add(warning);
    }
    OwnershipBar bar = new OwnershipBar();
    List<OwnershipBar.Segment> segments = new ArrayList<>();
    GridPane key = key();
    for (OwnershipSplit.Part part : split.parts()) {
      OwnerLook look = looks.get(part.owner());
      if (look != null) {
        segments.add(new OwnershipBar.Segment(new OwnerSwatch(look), part.dwellings()));
        key.addRow(
            key.getRowCount(),
            swatch(new OwnerSwatch(look)),
            label(part.owner().name(), "key-name"),
            label(texts.figures().number(part.dwellings(), 0), "key-figure"),
            label(texts.figures().number(split.percentage(part), 1, "%"), "key-figure"));
      }
    }
    bar.show(segments, 0);
    getChildren().addAll(bar, key);
  }

  private static Region tenure(String id) {
    Region region = new Region();
    region.getStyleClass().addAll("tenure", id.replace('_', '-').toLowerCase(Locale.ROOT));
    return region;
  }

  private static Region swatch(Region fill) {
    fill.setMinSize(SWATCH, SWATCH);
    fill.setMaxSize(SWATCH, SWATCH);
    return fill;
  }

  private static GridPane key() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("key");
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    ColumnConstraints figure = new ColumnConstraints();
    figure.setHalignment(HPos.RIGHT);
    grid.getColumnConstraints().addAll(new ColumnConstraints(SWATCH), wide, figure, figure);
    return grid;
  }

  private void note(String text) {
    Label note = label(text, "profile-note");
    note.setWrapText(true);
    getChildren().add(note);
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }
}
