package nl.noordwijzer.ui.intake;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import nl.noordwijzer.source.intake.ColumnUse;
import nl.noordwijzer.source.intake.Meaning;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Lets the user say what a column means.
final class MeaningCell extends TableCell<ColumnUse, ColumnUse> {
  private final IntakeViewModel model;
  private final Texts texts;
  private final String table;
  private final ComboBox<Choice> choices = new ComboBox<>();
  private boolean showing;

  /// @param meaning null for what the program takes the column for by itself
  private record Choice(@Nullable Meaning meaning, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  /// @param table name of the table
  MeaningCell(IntakeViewModel model, Texts texts, String table) {
    this.model = model;
    this.texts = texts;
    this.table = table;
    choices.setMaxWidth(Double.MAX_VALUE);
    choices.getStyleClass().add("meaning");
    choices.valueProperty().subscribe((_, chosen) -> answer(chosen));
  }

  private void answer(@Nullable Choice chosen) {
    ColumnUse use = getItem();
    if (!showing && chosen != null && use != null) {
      model.answerMeaning(table, use.column(), chosen.meaning());
    }
  }

  @Override
  protected void updateItem(@Nullable ColumnUse use, boolean empty) {
    super.updateItem(use, empty);
    setText(null);
    setGraphic(use == null || empty ? null : choices);
    if (use != null && !empty) {
      show(use);
    }
  }

  private void show(ColumnUse use) {
    showing = true;
    Choice now = choice(use.meaning(), use.column());
    List<Choice> offered = new ArrayList<>();
    if (use.chosen()) {
      offered.add(new Choice(null, texts.get("intake.meaning.own")));
    }
    Meaning.offered(use.column(), texts, model.catalogue())
        .forEach(meaning -> offered.add(choice(meaning, use.column())));
    if (!offered.contains(now)) {
      offered.add(now);
    }
    choices.getItems().setAll(offered);
    choices.setValue(now);
    choices.setAccessibleText(texts.get("intake.meaning.ask", use.column()));
    showing = false;
  }

  private Choice choice(Meaning meaning, String column) {
    return new Choice(meaning, meaning.words(column, texts, model.catalogue()));
  }
}
