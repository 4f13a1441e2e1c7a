package nl.noordwijzer.ui.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
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
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.InWindow;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;

/// What the shown scenario would do: the books, the mix, the money, what is asked of each
/// corporation, and how no one would be displaced.
public final class EffectsPanel implements View {
  private final EffectsViewModel model;
  private final Texts texts;
  private final BorderPane root = new BorderPane();
  private final TabPane tabs = new TabPane();
  private final ScopeBar scope;
  private final EffectTableView books;
  private final EffectTableView mix;
  private final EffectTableView money;
  private final EffectTableView asked;
  private final RephasingView rephasing;
  private final WhileSeen<Sensitivity> weighing;
  private final WhileSeen<List<EffectTable.Line>> grain;
  private final Map<EffectTables, WhileSeen<EffectTable>> tables;
  private final MixView mixed;
  private final HomeConflictsView conflicts;
  private final CorporationMaps maps;
  private final AssumptionsView assumptions;
  private final Runnable open;
  private final Subscription subscriptions;

  /// @param open shows the panel
  public EffectsPanel(EffectsViewModel model, Runnable open) {
    this.model = model;
    this.open = open;
    texts = model.texts();
    scope = new ScopeBar(model.scope(), texts);
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
    maps = new CorporationMaps(model);
    TornadoChart tornado = new TornadoChart(texts);
    root.getStyleClass().add("effects");
    root.setTop(bar());
    tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
    tabs.getTabs()
        .setAll(
            tab("books", below(conflicts, books)),
            tab("mix", mixed),
            tab("money", money),
            tab("asked", below(maps, asked)),
            tab("sensitivity", scrolling(tornado)),
            tab("assumptions", assumptions),
            tab("rephasing", scrolling(rephasing)));
    root.setCenter(tabs);
    tables = new EnumMap<>(EffectTables.class);
    for (EffectTables which : EffectTables.values()) {
      tables.put(which, new WhileSeen<>(model, now -> which.of(now, words)));
    }
    subscriptions =
        Subscription.combine(
            showing(EffectTables.BOOKS, books),
            showing(EffectTables.MONEY, money),
            showing(EffectTables.ASKED, asked),
            table(EffectTables.MIX).foundProperty().subscribe((Runnable) this::showMix),
            model.effectsProperty().subscribe(effects -> conflicts.show(effects, _ -> true)),
            weighing.foundProperty().subscribe(tornado::show),
            grain.foundProperty().subscribe((Runnable) this::showMix),
            tabs.getSelectionModel().selectedItemProperty().subscribe((Runnable) this::look),
            root.sceneProperty().subscribe((Runnable) this::look),
            model.effectsProperty().subscribe(InWindow.only(root, scope::show)));
  }

  private EffectTableView table(String key) {
    return new EffectTableView(
        texts.get("effectpane.tab." + key),
        texts.get("effectpane.note." + key),
        texts.get("effectpane.account.copy"));
  }

  /// What is not looked at is not worked out.
  private void look() {
    weighing.setActive(isSeen("sensitivity"));
    grain.setActive(isSeen("mix"));
    mixed.setActive(isSeen("mix"));
    maps.setActive(isSeen("asked"));
    tables.forEach((which, seen) -> seen.setActive(isSeen(which.key())));
  }

  private boolean isSeen(String tab) {
    return root.getScene() != null
        && tabs.getSelectionModel().getSelectedItem().getId().equals("effect-" + tab);
  }

  private Node bar() {
    CheckBox yearly = new CheckBox(texts.get("effectpane.yearly"));
    yearly.setMinWidth(CheckBox.USE_PREF_SIZE);
    yearly.selectedProperty().bindBidirectional(model.yearlyProperty());
    HBox.setHgrow(scope, Priority.ALWAYS);
    HBox bar = new HBox(scope, yearly);
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

  private WhileSeen<EffectTable> table(EffectTables which) {
    return Objects.requireNonNull(tables.get(which));
  }

  private Subscription showing(EffectTables which, EffectTableView view) {
    ReadOnlyObjectProperty<@Nullable EffectTable> found = table(which).foundProperty();
    return found.subscribe(table -> {
      if (table != null) {
        view.show(table);
      }
    });
  }

  private void showMix() {
    EffectTable table = table(EffectTables.MIX).foundProperty().get();
    List<EffectTable.Line> more = grain.foundProperty().get();
    if (table != null) {
      mix.show(more == null ? table : table.with(more));
    }
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
    tables.values().forEach(WhileSeen::close);
    scope.close();
    maps.close();
    rephasing.close();
    assumptions.close();
    mixed.close();
    weighing.close();
    grain.close();
  }
}
