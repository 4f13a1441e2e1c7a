package nl.noordwijzer.ui.sketch;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.sketch.InterventionListModel.Grouping;
import nl.noordwijzer.ui.sketch.InterventionListModel.Heading;
import nl.noordwijzer.ui.sketch.InterventionListModel.Item;
import nl.noordwijzer.ui.sketch.InterventionListModel.Row;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The interventions of the shown scenario: found, chosen, copied and removed.
final class InterventionListView extends VBox {
  private final InterventionListModel model;
  private final Texts texts;
  private final TextField filter = new TextField();
  private final ComboBox<Grouping> grouping;
  private final ListView<Line<Row>> list = new ListView<>();
  private final Lines<Row> lines;
  private final MenuButton copyTo = new MenuButton(null, new FontIcon(Feather.SHARE));
  private final List<Button> ofChosen = new ArrayList<>();
  private final Label nothing = new Label();
  private List<Row> shown = List.of();
  private List<Target> targets = List.of();
  private boolean following;

  /// A scenario to copy to.
  private record Target(String id, String name) {}

  InterventionListView(InterventionListModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    lines = new Lines<>(list, InterventionListView::subject, () -> new InterventionCell(model));
    getStyleClass().addAll("map-section", "interventions");
    grouping = PanelRows.choice(g -> texts.get("sketch.group", g), _ -> refresh());
    grouping.getItems().setAll(Grouping.values());
    grouping.setValue(Grouping.TYPE);
    prepareFilter();
    prepareList();
    grouping.setAccessibleText(texts.get("sketch.list.grouping"));
    HBox.setHgrow(grouping, Priority.ALWAYS);
    HBox found = new HBox(filter, grouping);
    found.getStyleClass().addAll("panel-row", "intervention-search");
    getChildren().addAll(acts(), found, list);
  }

  private static String subject(Row row) {
    return switch (row) {
      case Heading heading -> heading.words();
      case Item item -> item.id();
    };
  }

  private void prepareFilter() {
    filter.setId("intervention-filter");
    filter.setPromptText(texts.get("sketch.list.filter"));
    filter.setAccessibleText(texts.get("sketch.list.filter"));
    filter
        .textProperty()
        .subscribe((_, _) -> {
          list.scrollTo(0);
          refresh();
        });
    filter.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
        filter.clear();
        event.consume();
      } else if (event.getCode() == KeyCode.DOWN) {
        list.requestFocus();
        event.consume();
      }
    });
  }

  private void prepareList() {
    list.getStyleClass().addAll("plan-list", "intervention-list");
    list.setAccessibleText(texts.get("sketch.list.name"));
    nothing.setWrapText(true);
    nothing.getStyleClass().add("list-note");
    list.setPlaceholder(nothing);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel().getSelectedItems().subscribe(this::chooseSelected);
    new ListKeys(model::show, model::remove).listen(list);
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private void chooseSelected() {
    if (!following) {
      following = true;
      model.choose(selected());
      following = false;
    }
  }

  private List<Intervention> selected() {
    return selectedIds().stream().flatMap(id -> model.of(id).stream()).toList();
  }

  /// One that stands in several groups counts once.
  private List<String> selectedIds() {
    return lines.selected().stream()
        .filter(Item.class::isInstance)
        .map(row -> ((Item) row).id())
        .distinct()
        .toList();
  }

  private SectionHead acts() {
    copyTo.getStyleClass().addAll(Styles.FLAT, "button-icon", Tweaks.NO_ARROW);
    copyTo.setId("list-copyto");
    IconButton.name(copyTo, texts.get("sketch.list.copyto"));
    return new SectionHead(
        texts.get("sketch.section.list"),
        act("show", Feather.CROSSHAIR, model::show),
        act("duplicate", Feather.COPY, model::duplicate),
        copyTo,
        act("remove", Feather.TRASH_2, model::remove));
  }

  private Button act(String key, Feather icon, Runnable run) {
    Button button = SectionHead.act(texts, "sketch.list." + key, icon, run);
    ofChosen.add(button);
    return button;
  }

  /// Takes over what the plan says. The model gives the same rows until they become others.
  @SuppressWarnings("ReferenceEquality")
  void refresh() {
    following = true;
    List<Row> rows = model.rows(grouping.getValue(), filter.getText());
    if (rows != shown) {
      shown = rows;
      lines.show(rows);
    }
    nothing.setText(texts.get(whyEmpty()));
    followChoice();
    following = false;
  }

  private String whyEmpty() {
    if (model.isBase()) {
      return "sketch.list.base";
    }
    return filter.getText().isBlank() ? "sketch.list.empty" : "sketch.list.nothing";
  }

  /// Takes over what is chosen.
  private void followChoice() {
    List<Intervention> chosen = model.chosen();
    List<String> ids = chosen.stream().map(Identified::id).toList();
    if (!selectedIds().equals(ids)) {
      select(Set.copyOf(ids));
    }
    boolean none = model.listed().isEmpty();
    ofChosen.forEach(button -> button.setDisable(none));
    List<Target> others =
        model.others().stream().map(other -> new Target(other.id(), other.name())).toList();
    copyTo.setDisable(none || others.isEmpty());
    if (!others.equals(targets)) {
      targets = others;
      copyTo.getItems().setAll(others.stream().map(this::item).toList());
    }
  }

  private void select(Set<String> ids) {
    list.getSelectionModel().clearSelection();
    int[] places = lines.places(row -> row instanceof Item item && ids.contains(item.id()));
    if (places.length > 0) {
      list.getSelectionModel()
          .selectIndices(places[0], Arrays.copyOfRange(places, 1, places.length));
      lines.bringIntoView(places[0]);
    }
  }

  private MenuItem item(Target scenario) {
    MenuItem item = new MenuItem(scenario.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> model.copyTo(scenario.id()));
    return item;
  }
}
