package nl.noordwijzer.ui.sketch;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// A group of types as heading, or a type below it.
final class CatalogueCell extends ListCell<CatalogueModel.Entry> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final CatalogueModel model;

  CatalogueCell(CatalogueModel model) {
    this.model = model;
    setPrefWidth(0);
    setWrapText(true);
    setOnMouseClicked(_ -> {
      if (getItem() instanceof CatalogueModel.Choice choice) {
        model.begin(choice.type());
      }
    });
  }

  @Override
  protected void updateItem(CatalogueModel.@Nullable Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean heading = entry instanceof CatalogueModel.Heading;
    pseudoClassStateChanged(HEADING, heading);
    setDisable(heading);
    switch (entry) {
      case null -> show("", null, null);
      case CatalogueModel.Heading head -> show(head.words(), null, null);
      case CatalogueModel.Choice choice ->
          show(model.name(choice.type()), choice, new Tooltip(model.explanation(choice.type())));
    }
  }

  private void show(
      String words, CatalogueModel.@Nullable Choice choice, @Nullable Tooltip tooltip) {
    setText(words);
    setTooltip(tooltip);
    setGraphic(choice == null ? null : TypeIcon.of(choice.type()));
  }
}
