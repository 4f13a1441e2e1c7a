package nl.noordwijzer.ui.panel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.LatestTask;
import nl.noordwijzer.ui.session.SaveFile;
import nl.noordwijzer.ui.session.Session;

/// The table of areas as data: which rows and columns, computed anew beside the FX thread when the
/// map, the selection or the filter asks for it.
final class AreaTableViewModel {
  /// Columns of a first start, besides the indicator of the map.
  private static final List<String> USUAL =
      List.of("inwoners", "woningvoorraad", "aandeel_koop", "aandeel_corporatiehuur", "woz_waarde");

  private final Desk desk;
  private final LatestTask computing;
  private final ReadOnlyObjectWrapper<AreaTable> table;
  private final ObjectProperty<AreaTable.Scope> scope =
      new SimpleObjectProperty<>(AreaTable.Scope.ALL);
  private final StringProperty words = new SimpleStringProperty("");
  private final ObservableList<Indicator> added = FXCollections.observableArrayList();
  private final ObjectProperty<AreaTableOrder> order;
  private final InvalidationListener renewing = _ -> renew();
  private final InvalidationListener choosing = _ -> selectionChanged();

  AreaTableViewModel(Desk desk) {
    this.desk = desk;
    computing = new LatestTask(desk.tasks());
    order = new SimpleObjectProperty<>(new AreaTableOrder(List.of(), desk.texts().locale()));
    table =
        new ReadOnlyObjectWrapper<>(
            new AreaTable(session().style().theme().level(), List.of(), List.of(), List.of()));
    USUAL.stream()
        .map(id -> statistics().catalogue().byId(id))
        .flatMap(Optional::stream)
        .forEach(added::add);
    session().styleProperty().addListener(renewing);
    session().selectionProperty().addListener(choosing);
    scope.addListener(renewing);
    words.addListener(renewing);
    added.addListener(renewing);
    order.addListener(renewing);
    renew();
  }

  void close() {
    session().styleProperty().removeListener(renewing);
    session().selectionProperty().removeListener(choosing);
    computing.cancel();
  }

  private Session session() {
    return desk.session();
  }

  private Statistics statistics() {
    return session().region().statistics();
  }

  /// The last table computed.
  ReadOnlyObjectProperty<AreaTable> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /// Which areas of the level are listed.
  ObjectProperty<AreaTable.Scope> scopeProperty() {
    return scope;
  }

  /// What name, code or wijk must hold.
  StringProperty wordsProperty() {
    return words;
  }

  /// Sorts the rows, by the first key first.
  void sortBy(List<AreaTableOrder.Key> keys) {
    order.set(new AreaTableOrder(keys, desk.texts().locale()));
  }

  /// The indicators with a column of their own, besides that of the map.
  ObservableList<Indicator> addedIndicators() {
    return added;
  }

  private void selectionChanged() {
    if (scope.get() == AreaTable.Scope.SELECTION) {
      renew();
    }
  }

  private void renew() {
    AreaTable.Request request = request();
    computing.start(_ -> AreaTable.of(session().region(), request), this::take);
  }

  private void take(AreaTable next) {
    if (!next.equals(table.get())) {
      table.set(next);
    }
  }

  private AreaTable.Request request() {
    MapTheme theme = session().style().theme();
    Set<Indicator> indicators = new LinkedHashSet<>();
    indicators.add(statistics().catalogue().require(theme.indicator()));
    theme.secondId().map(statistics().catalogue()::require).ifPresent(indicators::add);
    indicators.addAll(added);
    List<AreaTableColumn> columns =
        indicators.stream()
            .map(i -> new AreaTableColumn(i, UsualStyle.year(statistics(), i, theme.year())))
            .toList();
    Set<String> chosen =
        session().selectionProperty().get().stream().map(Area::code).collect(Collectors.toSet());
    return new AreaTable.Request(
        theme.level(),
        columns,
        new AreaTable.Filter(scope.get(), chosen, words.get()),
        order.get());
  }

  /// Chooses the areas of these rows, those already chosen first.
  void choose(List<AreaTableRow> rows) {
    List<Area> before = session().selectionProperty().get();
    List<Area> wanted = rows.stream().map(AreaTableRow::area).toList();
    Set<Area> chosen = new LinkedHashSet<>(before);
    chosen.retainAll(Set.copyOf(wanted));
    chosen.addAll(wanted);
    List<Area> after = List.copyOf(chosen);
    if (!after.equals(before)) {
      session().selectionProperty().set(after);
    }
  }

  /// Asks the map to show the area of this row.
  void zoomTo(AreaTableRow row) {
    session().wantedExtentProperty().set(row.area().geometry().getEnvelopeInternal());
  }

  /// Writes the table as a CSV file at a place the user chooses.
  void export(AreaTable shown) {
    String name = desk.texts().get("area.levels", shown.level());
    SaveFile.choose(desk, desk.texts().get("panel.table.export"), name, "csv")
        .ifPresent(file -> write(file, AreaTableText.of(desk).csv(shown)));
  }

  private void write(Path file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    desk.tasks()
        .start(
            _ -> {
              SheetFile.write(bytes, file);
              return file;
            },
            written -> desk.dialogs().notice(desk.texts().get("panel.table.exported", written)));
  }
}
