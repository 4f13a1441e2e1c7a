package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.DoubleExpression;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.InWindow;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.View;
import nl.noordwijzer.ui.sketch.TimelineModel.Bar;
import nl.noordwijzer.ui.sketch.TimelineModel.Part;

/// The interventions along the years of the programme, under the map.
///
/// By keyboard: up and down choose an intervention, left and right move its bar, with Ctrl its
/// first year, with Shift its last.
public final class TimelineView implements View {
  /// Width of the names beside the bars.
  static final double NAMES = 168;

  /// What the bars leave free: a scroll bar and a margin.
  private static final double BESIDE = 24;

  private static final Map<KeyCode, Integer> STEPS = Map.of(KeyCode.LEFT, -1, KeyCode.RIGHT, 1);

  private final TimelineModel model;
  private final Texts texts;
  private final TimelineAxis axis;
  private final ListView<Line<Bar>> list = new ListView<>();
  private final Lines<Bar> lines;
  private final VBox root = new VBox();
  private final DoubleExpression trackWidth;
  private final Subscription subscriptions;
  private final List<TimelineCell> cells = new ArrayList<>();
  private Register<Intervention> shown = Register.empty();
  private boolean following;

  public TimelineView(Desk desk) {
    model = new TimelineModel(new PlanActs(desk));
    texts = desk.texts();
    axis = new TimelineAxis(model, texts);
    lines = new Lines<>(list, Bar::id, this::cell);
    trackWidth = list.widthProperty().subtract(NAMES + BESIDE);
    prepareList();
    root.getStyleClass().add("timeline");
    root.getChildren().addAll(head(), list);
    Session session = desk.session();
    Runnable refresh = InWindow.only(root, this::refresh);
    subscriptions =
        Subscription.combine(
            session.planYearProperty().subscribe(_ -> showYear()),
            session.planProperty().subscribe(refresh),
            session.scenarioProperty().subscribe(refresh),
            session.chosenInterventionsProperty().subscribe(_ -> showChosen()));
    refresh.run();
  }

  private HBox head() {
    Label words = new Label(texts.get("sketch.timeline.asof"));
    words.getStyleClass().add("timeline-name");
    words.setMinWidth(NAMES);
    words.setMaxWidth(NAMES);
    words.setWrapText(true);
    axis.prefWidthProperty().bind(trackWidth);
    axis.minWidthProperty().bind(trackWidth);
    HBox head = new HBox(words, axis);
    head.getStyleClass().add("timeline-head");
    head.setMinHeight(Region.USE_PREF_SIZE);
    return head;
  }

  private void prepareList() {
    list.getStyleClass().add("timeline-list");
    list.setAccessibleText(texts.get("sketch.timeline.name"));
    Label nothing = PanelRows.muted();
    nothing.setText(texts.get("sketch.timeline.empty"));
    list.setPlaceholder(nothing);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(item -> {
          if (!following && item != null) {
            model.choose(item.shown());
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
  }

  private LineCell<Bar> cell() {
    TimelineCell cell = new TimelineCell(model, texts, this);
    cells.add(cell);
    return cell;
  }

  private void key(KeyEvent event) {
    Integer steps = STEPS.get(event.getCode());
    int row = list.getSelectionModel().getSelectedIndex();
    if (steps != null && row >= 0 && !event.isAltDown()) {
      Bar chosen = list.getItems().get(row).shown();
      Part part = event.isShiftDown() ? Part.END : event.isShortcutDown() ? Part.START : Part.WHOLE;
      model.move(chosen, part, steps, "keys/" + part);
      event.consume();
    }
  }

  DoubleExpression trackWidth() {
    return trackWidth;
  }

  private void showYear() {
    axis.refresh();
    cells.forEach(TimelineCell::showYear);
  }

  @SuppressWarnings("ReferenceEquality")
  private void refresh() {
    Register<Intervention> next = model.interventions();
    if (next == shown) {
      return;
    }
    shown = next;
    following = true;
    boolean moved = lines.show(next.stream().map(Bar::of).toList());
    following = false;
    if (moved) {
      showChosen();
    }
  }

  private void showChosen() {
    following = true;
    List<Bar> chosen = model.chosen();
    if (chosen.isEmpty()) {
      list.getSelectionModel().clearSelection();
    } else if (lines.selected().stream().noneMatch(chosen::contains)) {
      select(chosen.getFirst());
    }
    cells.forEach(TimelineCell::showChosen);
    following = false;
  }

  private void select(Bar bar) {
    for (int place : lines.places(bar::equals)) {
      list.getSelectionModel().clearAndSelect(place);
      lines.bringIntoView(place);
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
