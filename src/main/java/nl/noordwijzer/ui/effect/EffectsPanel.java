package nl.noordwijzer.ui.effect;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.effect.Sensitivity;
import nl.noordwijzer.outcome.EffectTable;
import nl.noordwijzer.outcome.EffectTables;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.GrainLines;
import nl.noordwijzer.outcome.ScopeChoice;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.InWindow;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// What the shown scenario would do: the books, the mix, the money, what is asked of each
/// corporation, and how no one would be displaced.
public final class EffectsPanel implements View {
  private static final double LEAST_CHOICE = 160;

  private final EffectsViewModel model;
  private final Texts texts;
  private final BorderPane root = new BorderPane();
  private final TabPane tabs = new TabPane();
  private final ComboBox<ScopeChoice> choice;
  private final EffectTableView books;
  private final EffectTableView mix;
  private final EffectTableView money;
  private final EffectTableView asked;
  private final RephasingView rephasing;
  private final WhileSeen<Sensitivity> weighing;
  private final WhileSeen<List<EffectTable.Line>> grain;
  private final MixView mixed;
  private final HomeConflictsView conflicts;
  private final AssumptionsView assumptions;
  private final Runnable open;
  private final Subscription subscriptions;

  /// @param open shows the panel
  public EffectsPanel(EffectsViewModel model, Runnable open) {
    this.model = model;
    this.open = open;
    texts = model.texts();
    choice = PanelRows.choice(ScopeChoice::name, model::choose);
    books = table("books");
    mix = table("mix");
    money = table("money");
    asked =
        new EffectTableView(
            texts.get("effectpane.tab.asked"),
            texts.get("effectpane.note.asked") + " " + model.ownershipSource(),
            texts.get("effectpane.account.copy"));
    rephasing = new RephasingView(model);
    weighing = new WhileSeen<>(model, now -> Sensitivity.of(now.effect(), now.scope()));
    EffectWords words = new EffectWords(texts);
    grain = new WhileSeen<>(model, now -> new GrainLines(now, words).lines());
    assumptions = new AssumptionsView(model);
    mixed = new MixView(model, mix);
    conflicts = new HomeConflictsView(model);
    TornadoChart tornado = new TornadoChart(texts);
    root.getStyleClass().add("effects");
    root.setTop(bar());
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .setAll(
            tab("books", below(conflicts, books)),
            tab("mix", mixed),
            tab("money", money),
            tab("asked", asked),
            tab("sensitivity", scrolling(tornado)),
            tab("assumptions", assumptions),
            tab("rephasing", scrolling(rephasing)));
    root.setCenter(tabs);
    Runnable tables = InWindow.only(root, () -> show(model.tablesProperty().get()));
    subscriptions =
        Subscription.combine(
            model.tablesProperty().subscribe(tables),
            model.effectsProperty().subscribe(effects -> conflicts.show(effects, _ -> true)),
            weighing.foundProperty().subscribe(tornado::show),
            grain.foundProperty().subscribe(tables),
            tabs.getSelectionModel().selectedItemProperty().subscribe(this::open),
            model.choiceProperty().subscribe(choice::setValue));
  }

  private EffectTableView table(String key) {
    return new EffectTableView(
        texts.get("effectpane.tab." + key),
        texts.get("effectpane.note." + key),
        texts.get("effectpane.account.copy"));
  }

  private void open(Tab tab) {
    weighing.setActive("effect-sensitivity".equals(tab.getId()));
    grain.setActive("effect-mix".equals(tab.getId()));
  }

  private Node bar() {
    choice.setId("effect-scope");
    choice.setMinWidth(LEAST_CHOICE);
    choice.setAccessibleText(texts.get("effectpane.scope"));
    HBox.setHgrow(choice, Priority.ALWAYS);
    CheckBox yearly = new CheckBox(texts.get("effectpane.yearly"));
    yearly.setMinWidth(CheckBox.USE_PREF_SIZE);
    yearly.selectedProperty().bindBidirectional(model.yearlyProperty());
    HBox bar = new HBox(choice, yearly);
    bar.getStyleClass().add("effect-bar");
    return bar;
  }

  private Tab tab(String key, Node content) {
    Tab tab = new Tab(texts.get("effectpane.tab." + key), content);
    tab.setId("effect-" + key);
    return tab;
  }

  private static Node below(Node head, Node table) {
    VBox.setVgrow(table, Priority.ALWAYS);
    return new VBox(head, table);
  }

  private static ScrollPane scrolling(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private void show(@Nullable EffectTables tables) {
    List<ScopeChoice> choices = model.choices();
    if (!choice.getItems().equals(choices)) {
      choice.getItems().setAll(choices);
      choice.setValue(model.choiceProperty().get());
    }
    if (tables == null) {
      return;
    }
    books.show(tables.books());
    List<EffectTable.Line> more = grain.foundProperty().get();
    mix.show(more == null ? tables.mix() : tables.mix().with(more));
    money.show(tables.money());
    asked.show(tables.asked());
  }

  /// Opens the panel where it is told how no one would be displaced, and looks for that.
  private void free() {
    open.run();
    tabs.getSelectionModel().selectLast();
    model.propose();
  }

  @Override
  public List<Command> commands() {
    return List.of(Command.of(texts.get("effectpane.rephasing.find"), null, this::free));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
    rephasing.close();
    assumptions.close();
    mixed.close();
    weighing.close();
    grain.close();
  }
}
