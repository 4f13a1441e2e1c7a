package nl.noordwijzer.ui.workshop;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Part;
import nl.noordwijzer.outcome.AskedOf;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.outcome.KeyFigures;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.EventWords;
import org.jspecify.annotations.Nullable;

/// What limits there are while the room negotiates: the verdict, the gap in money, what is asked of
/// whom, and the assumptions on the table. Of owners of confidential homes nothing is told.
final class NegotiationTiles extends VBox {
  private static final String NOTHING = "–";

  /// What may be asked, as expected: homes, and euros.
  ///
  /// @param least what counts as anything
  private record Column(
      String key, double least, boolean inEuros, ToDoubleFunction<AskedOf> amount) {
    static Column homes(String key, ToDoubleFunction<Part> homes) {
      return new Column(key, 0.5, false, of -> of.expected().sum(homes));
    }

    double of(AskedOf asked) {
      return amount.applyAsDouble(asked);
    }
  }

  private static final List<Column> COLUMNS =
      List.of(
          Column.homes("demolish", Part::demolished),
          Column.homes("build", Part::built),
          Column.homes("renovate", Part::renovated),
          Column.homes("buy", Part::bought),
          new Column("cost", 50_000, true, of -> of.expected().money().cost()));

  private final Texts texts;
  private final EffectWords words;
  private final FigureTiles limits;
  private final GridPane asked = new GridPane();
  private final Label untold;
  private final GridPane agreed = new GridPane();
  private final Label agreedHeading;

  NegotiationTiles(Texts texts) {
    this.texts = texts;
    words = new EffectWords(texts);
    limits = new FigureTiles(texts);
    getStyleClass().add("audience-negotiation");
    untold = label(texts.get("workshop.asked.untold"), "audience-quiet");
    PanelRows.show(untold, false);
    agreedHeading = heading("workshop.agreed");
    asked.getStyleClass().add("audience-asked");
    agreed.getStyleClass().add("audience-asked");
    getChildren().addAll(limits, heading("workshop.asked"), asked, untold, agreedHeading, agreed);
  }

  /// @param effects null while they are not known
  /// @param agreed ids of the assumptions on the table
  void show(@Nullable Effects effects, List<String> agreed) {
    limits.show(effects, List.of(KeyFigures.Kind.GAP));
    if (effects != null) {
      showAsked(effects);
      showAgreed(Agreement.in(effects.wish().plan(), agreed));
    }
  }

  private void showAsked(Effects effects) {
    Set<Owner> closed = effects.wish().plan().region().ownership().confidentialOwners();
    PanelRows.show(untold, !closed.isEmpty());
    List<AskedOf> all =
        effects.asked().stream()
            .filter(of -> of.owner().filter(closed::contains).isEmpty())
            .filter(this::isAsked)
            .toList();
    asked.getChildren().clear();
    if (all.isEmpty()) {
      asked.add(label(texts.get("workshop.asked.nothing"), "audience-name"), 0, 0);
      return;
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      String name = texts.get("workshop.asked." + COLUMNS.get(i).key());
      asked.add(figure(name, "audience-column"), i + 1, 0);
    }
    all.forEach(this::addRow);
  }

  private boolean isAsked(AskedOf of) {
    return COLUMNS.stream().anyMatch(column -> column.of(of) >= column.least());
  }

  private void addRow(AskedOf of) {
    int row = asked.getRowCount();
    Label name = label(of.name(texts), "audience-name");
    name.setMinWidth(USE_PREF_SIZE);
    asked.add(name, 0, row);
    for (int i = 0; i < COLUMNS.size(); i++) {
      Column column = COLUMNS.get(i);
      double amount = column.of(of);
      String shown = column.inEuros() ? words.euros(amount) : words.whole(amount);
      asked.add(figure(amount < column.least() ? NOTHING : shown, "audience-figure"), i + 1, row);
    }
  }

  private void showAgreed(List<Assumption> all) {
    EventWords numbers = new EventWords(texts);
    agreed.getChildren().clear();
    PanelRows.show(agreedHeading, !all.isEmpty());
    for (Assumption one : all) {
      int row = agreed.getRowCount();
      agreed.add(label(one.names().in(texts.locale()), "audience-name"), 0, row);
      String value =
          texts.get(
              "session.said.value", numbers.number(one.expected()), one.unit().in(texts.locale()));
      agreed.add(figure(value, "audience-figure"), 1, row);
    }
  }

  private Label heading(String key) {
    return label(texts.get(key), "audience-heading");
  }

  private static Label label(String words, String style) {
    Label label = new Label(words);
    label.getStyleClass().add(style);
    FigureTiles.whole(label);
    GridPane.setHgrow(label, Priority.ALWAYS);
    return label;
  }

  private static Label figure(String words, String style) {
    Label figure = new Label(words);
    figure.getStyleClass().add(style);
    figure.setMinWidth(USE_PREF_SIZE);
    GridPane.setHalignment(figure, HPos.RIGHT);
    return figure;
  }
}
