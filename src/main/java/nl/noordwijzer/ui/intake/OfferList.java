package nl.noordwijzer.ui.intake;

import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The tables that were read, each with a tick for whether it is taken.
final class OfferList {
  private static final double WIDTH = 260;

  private final Texts texts;
  private final ListView<Offer> list;
  private Offer.@Nullable Key chosen;

  OfferList(IntakeViewModel model, Texts texts) {
    this.texts = texts;
    list = new ListView<>();
    // before the list hears of other offers and lets go of what was chosen
    model.offers().addListener((ListChangeListener<Offer>) _ -> remember());
    list.setItems(model.offers());
    list.setPrefWidth(WIDTH);
    list.setMinWidth(WIDTH);
    list.setAccessibleText(texts.get("intake.tables"));
    list.setCellFactory(_ -> new Cell());
  }

  ListView<Offer> root() {
    return list;
  }

  ReadOnlyObjectProperty<Offer> chosenProperty() {
    return list.getSelectionModel().selectedItemProperty();
  }

  /// Chooses the first of which others may not be allowed to see what is taken, or else the first;
  /// when others come in the place of these, the one of the same table.
  void choose() {
    list.getItems().stream()
        .filter(Offer::mayBeSecret)
        .findFirst()
        .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::selectFirst);
    list.getItems().addListener((ListChangeListener<Offer>) _ -> keepChoice());
  }

  private void remember() {
    Offer offer = list.getSelectionModel().getSelectedItem();
    chosen = offer == null ? chosen : offer.key();
  }

  private void keepChoice() {
    int place = list.getItems().stream().map(Offer::key).toList().indexOf(chosen);
    list.getSelectionModel().clearAndSelect(Math.max(0, place));
  }

  private String kind(Proposal proposal) {
    return texts.get(
        "intake.kind." + proposal.kind().name().toLowerCase(Locale.ROOT),
        proposal.table().rows().size());
  }

  private final class Cell extends ListCell<Offer> {
    private final CheckBox taken = new CheckBox();
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox box = new HBox(8, taken, new VBox(2, name, kind));
    private @Nullable Offer bound;

    Cell() {
      kind.getStyleClass().add("note");
      name.setMaxWidth(WIDTH - 60);
      kind.setWrapText(true);
      kind.setMaxWidth(WIDTH - 60);
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
      super.updateItem(offer, empty);
      if (bound != null) {
        taken.selectedProperty().unbindBidirectional(bound.takenProperty());
        bound = null;
      }
      setText(null);
      setGraphic(offer == null || empty ? null : box);
      if (offer != null && !empty) {
        bound = offer;
        taken.selectedProperty().bindBidirectional(offer.takenProperty());
        show(offer.proposal());
      }
    }

    private void show(Proposal proposal) {
      name.setText(proposal.table().name());
      kind.setText(kind(proposal));
      taken.setDisable(!proposal.changesAnything());
      taken.setAccessibleText(texts.get("intake.taken", proposal.table().name()));
    }
  }
}
