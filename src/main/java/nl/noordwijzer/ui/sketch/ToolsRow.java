package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.Sketch;
import nl.noordwijzer.ui.session.Sketch.Tool;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The tools to draw with: those that the chosen type can be drawn with, and those that need none.
final class ToolsRow extends HBox {
  private static final Map<Tool, Feather> ICONS = icons();

  /// The keys of the tools: 1 to 9, and then 0.
  private static final int KEYS = 10;

  private final PlanActs acts;
  private final Sketch sketch;
  private final Map<Tool, ToggleButton> buttons = new EnumMap<>(Tool.class);
  private final List<Command> commands = new ArrayList<>();

  ToolsRow(PlanActs acts) {
    this.acts = acts;
    sketch = acts.session().sketch();
    getStyleClass().add("sketch-tools");
    ICONS.forEach(this::add);
  }

  private static Map<Tool, Feather> icons() {
    Map<Tool, Feather> icons = new EnumMap<>(Tool.class);
    icons.put(Tool.NONE, Feather.MOUSE_POINTER);
    icons.put(Tool.POLYGON, Feather.HEXAGON);
    icons.put(Tool.FREEHAND, Feather.PEN_TOOL);
    icons.put(Tool.RECTANGLE, Feather.SQUARE);
    icons.put(Tool.LINE, Feather.MINUS);
    icons.put(Tool.POINT, Feather.MAP_PIN);
    icons.put(Tool.AREAS, Feather.GRID);
    icons.put(Tool.RESHAPE, Feather.MOVE);
    icons.put(Tool.MEASURE, Feather.MAXIMIZE_2);
    icons.put(Tool.NOTE, Feather.MESSAGE_SQUARE);
    return icons;
  }

  private void add(Tool tool, Feather icon) {
    KeyCombination key = KeyCombination.valueOf("Alt+" + (buttons.size() + 1) % KEYS);
    String name = acts.texts().get("sketch.tool", tool);
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    IconButton.name(button, name + "  " + key.getDisplayText());
    button.setAccessibleText(name);
    button.getStyleClass().addAll("flat", "sketch-tool");
    button.setOnAction(_ -> take(tool));
    buttons.put(tool, button);
    getChildren().add(button);
    commands.add(new Command(name, key, () -> take(tool), () -> isUsable(tool), need(tool)));
  }

  private void take(Tool tool) {
    sketch.take(sketch.toolProperty().get() == tool ? Tool.NONE : tool);
    refresh();
  }

  List<Command> commands() {
    return List.copyOf(commands);
  }

  private boolean isUsable(Tool tool) {
    return switch (tool) {
      case NONE, MEASURE, NOTE -> true;
      case RESHAPE ->
          acts.session().chosenPlanAreaProperty().get() != null
              || !acts.session().chosenInterventionsProperty().get().isEmpty();
      case POLYGON, FREEHAND, RECTANGLE, AREAS -> drawsPlanArea() || draws(tool);
      case LINE, POINT -> draws(tool);
    };
  }

  private boolean draws(Tool tool) {
    @Nullable InterventionType type = sketch.typeProperty().get();
    return type != null && Sketch.draws(tool, type);
  }

  private boolean drawsPlanArea() {
    return sketch.planAreaProperty().get() != null;
  }

  /// What is to be chosen first where a tool cannot be used.
  private String need(Tool tool) {
    return acts.texts().get("sketch.tool.need." + (tool == Tool.RESHAPE ? "chosen" : "type"));
  }

  /// Takes over what is being drawn.
  void refresh() {
    buttons.forEach((tool, button) -> {
      button.setSelected(sketch.toolProperty().get() == tool);
      button.setDisable(!isUsable(tool));
    });
  }
}
