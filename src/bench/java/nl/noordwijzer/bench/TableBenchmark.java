package nl.noordwijzer.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.ui.panel.AreaTableView;

/// Sorts, filters and chooses in a table of the whole synthetic country and prints the processor
/// time of the FX thread per act, until the table has come to rest. Needs no display.
public final class TableBenchmark {
  private static final int WARM_UP = 2;
  private static final int TURNS = 7;

  private final BenchCountry country = new BenchCountry();
  private final TestDesk desk = new TestDesk(country.region(), country.style().theme());
  private final AreaTableView view;
  private final TableView<?> table;

  private TableBenchmark() {
    view = Fx.get(() -> new AreaTableView(desk.desk()));
    Fx.run(() -> {
      Stage stage = new Stage();
      stage.setScene(new Scene(view.root(), 900, 400));
      stage.show();
    });
    table = Fx.get(() -> (TableView<?>) view.root().lookup("#area-table"));
  }

  public static void main(String[] arguments) throws TimeoutException {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    Fx.start();
    TableBenchmark bench = new TableBenchmark();
    bench.rest();
    bench.measure();
    System.exit(0);
  }

  private void measure() throws TimeoutException {
    List<Area> areas = country.region().areas().at(AreaLevel.NEIGHBOURHOOD);
    print("sort by name, to and fro", () -> sort(0));
    print("sort by figure, to and fro", () -> sort(2));
    print("filter, to and fro", this::filter);
    print("choose one on the map", () -> choose(areas.subList(7000, 7001)));
    print("choose a thousand on the map", () -> choose(areas.subList(0, 1000)));
    print("choose all in the table", () -> table.getSelectionModel().selectAll());
  }

  private void sort(int column) {
    table.getSortOrder().clear();
    sortBy(table, column);
  }

  private static <T> void sortBy(TableView<T> table, int column) {
    table.getSortOrder().add(table.getColumns().get(column));
  }

  private void filter() {
    TextField field = (TextField) view.root().lookup(".text-field");
    field.setText(field.getText().isEmpty() ? "area bu1" : "");
  }

  private void choose(List<Area> areas) {
    desk.session().selectionProperty().set(areas);
  }

  private void print(String what, Runnable act) throws TimeoutException {
    List<Double> times = new ArrayList<>();
    for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
      double before = fxMillis();
      Fx.run(act);
      rest();
      times.add(fxMillis() - before);
      Fx.run(() -> table.getSelectionModel().clearSelection());
      rest();
    }
    List<Double> sorted = times.subList(WARM_UP, times.size()).stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-32s median %.1f ms, most %.1f ms%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.getLast());
  }

  private static double fxMillis() {
    return Fx.get(() -> ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()) / 1e6;
  }

  private void rest() throws TimeoutException {
    Fx.waitUntil(desk.desk().tasks()::isIdle);
    Fx.run(() -> view.root().layout());
  }
}
