package nl.noordwijzer.ui.panel;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// A theme as heading, or an indicator below it.
final class IndicatorChooserCell extends ListCell<IndicatorChooserViewModel.Entry> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final IndicatorChooserViewModel model;

  IndicatorChooserCell(IndicatorChooserViewModel model) {
    this.model = model;
    setPrefWidth(0);
    setWrapText(true);
  }

  @Override
  protected void updateItem(IndicatorChooserViewModel.@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean heading = entry instanceof IndicatorChooserViewModel.Heading;
    pseudoClassStateChanged(HEADING, heading);
    setDisable(heading);
    setText(
        switch (entry) {
          case null -> "";
          case IndicatorChooserViewModel.Heading head -> head.theme();
          case IndicatorChooserViewModel.Choice choice -> model.name(choice.indicator());
        });
  }
}
