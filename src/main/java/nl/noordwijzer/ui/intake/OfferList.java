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

  OfferList(IntakeViewModel model, Texts texts) {
    this.texts = texts;
    list = new ListView<>(model.offers());
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

  /// Chooses the first, also of other proposals that come in the place of these.
  void choose() {
    list.getSelectionModel().selectFirst();
    list.getItems().addListener((ListChangeListener<Offer>) _ -> keepChoice());
  }

  private void keepChoice() {
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
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
