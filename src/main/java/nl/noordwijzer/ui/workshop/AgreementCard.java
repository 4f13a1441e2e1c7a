package nl.noordwijzer.ui.workshop;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.EffectsViewModel;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PanelRows;
import nl.noordwijzer.workshop.SessionMode;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// While the room negotiates: the assumptions on the table, each a slider. Every move is an act in
/// the plan that can be undone.
final class AgreementCard extends VBox implements AutoCloseable {
  private static final double HIGHEST = 250;

  private final Texts texts;
  private final Desk desk;
  private final EffectsViewModel effects;
  private final Agreement agreement;
  private final SessionLog log;
  private final VBox rows = new VBox();
  private final MenuButton more = new MenuButton();
  private final ToggleButton open = new ToggleButton(null, new FontIcon(Feather.CHEVRON_DOWN));
  private final Subscription subscriptions;

  AgreementCard(Desk desk, Workshop workshop, EffectsViewModel effects) {
    this.desk = desk;
    this.effects = effects;
    texts = desk.texts();
    agreement = workshop.agreement();
    log = workshop.log();
    setId("agreement-card");
    getStyleClass().add("workshop-card");
    Label heading = new Label(texts.get("workshop.agree"));
    heading.getStyleClass().add("heading-small");
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox head = new HBox(heading, open);
    head.setAlignment(Pos.TOP_LEFT);
    rows.getStyleClass().add("session-part");
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(HIGHEST);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("vote-scroll");
    more.setText(texts.get("workshop.agree.more"));
    more.setId("agreement-more");
    more.setOnShowing(_ -> fillMenu());
    prepareFold(scroll);
    getChildren().addAll(head, scroll, more);
    subscriptions =
        Subscription.combine(
            workshop.replay().momentProperty().subscribe(moment -> lock(moment != null)),
            log.sessionProperty().subscribe(_ -> showInMode()),
            agreement.idsProperty().subscribe(_ -> fill()),
            desk.session().planProperty().subscribe(this::refresh),
            effects.effectsProperty().subscribe(this::propose));
    fillMenu();
  }

  /// Lets the map under it be seen while the room talks about something else.
  private void prepareFold(ScrollPane scroll) {
    open.setId("agreement-fold");
    open.getStyleClass().add("card-fold");
    open.setTooltip(new Tooltip(texts.get("workshop.agree.fold")));
    open.setAccessibleText(texts.get("workshop.agree.fold"));
    open.setSelected(true);
    open.selectedProperty()
        .subscribe(shown -> {
          PanelRows.show(scroll, shown);
          PanelRows.show(more, shown);
        });
  }

  /// What is replayed was agreed before: nothing can be agreed then.
  private void lock(boolean replaying) {
    rows.setDisable(replaying);
    more.setDisable(replaying);
  }

  private boolean isNegotiating() {
    return log.sessionProperty().get().mode() == SessionMode.NEGOTIATE;
  }

  private void showInMode() {
    PanelRows.show(this, isNegotiating());
    propose(effects.effectsProperty().get());
  }

  private void propose(@Nullable Effects known) {
    if (known != null && isNegotiating()) {
      agreement.propose(known);
    }
  }

  private void fill() {
    rows.getChildren().clear();
    for (Assumption one : agreement.of(desk.session().plan())) {
      rows.getChildren().add(new AgreementRow(one, texts, this::agree));
    }
    fillMenu();
  }

  private void refresh(Plan plan) {
    List<Assumption> now = agreement.of(plan);
    if (now.size() != rows.getChildren().size()) {
      fill();
      return;
    }
    for (int i = 0; i < now.size(); i++) {
      ((AgreementRow) rows.getChildren().get(i)).show(now.get(i));
    }
  }

  private void agree(Assumption before, double value, String gesture) {
    Names source = new Names(source(Texts.DUTCH), source(Texts.ENGLISH));
    effects.change(before.with(before.low(), value, before.high(), source), gesture);
  }

  private static String source(Locale language) {
    Texts words = Texts.in(language);
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(words.locale())
            .format(LocalDate.now(ZoneId.systemDefault()));
    return words.get("workshop.agree.source", day);
  }

  private void fillMenu() {
    more.getItems().clear();
    List<String> chosen = agreement.idsProperty().get();
    for (Assumption one : Agreement.possible(desk.session().plan())) {
      CheckMenuItem item = new CheckMenuItem(one.names().in(texts.locale()));
      item.setSelected(chosen.contains(one.id()));
      item.setDisable(!item.isSelected() && chosen.size() >= Agreement.MOST);
      item.setOnAction(_ -> agreement.take(one.id(), item.isSelected()));
      more.getItems().add(item);
    }
  }

  @Override
  public void close() {
    subscriptions.unsubscribe();
  }
}
