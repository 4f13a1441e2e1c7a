package nl.noordwijzer.ui;

import java.util.Optional;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.source.IndicatorReader;
import nl.noordwijzer.ui.formula.FormulaCard;
import nl.noordwijzer.ui.formula.FormulaViewModel;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// The way in for indicators of the user's own: the card that makes or changes one, and what
/// becomes of it.
///
/// FX thread only.
final class OwnIndicators implements FormulaCard.Acts {
  private final Workbench bench;

  OwnIndicators(Workbench bench) {
    this.bench = bench;
  }

  /// Shows an empty card.
  void make() {
    show(null);
  }

  /// Shows the card of the indicator that colours the map.
  void change() {
    chosen().ifPresent(this::show);
  }

  /// The indicator that colours the map, where the user made it.
  Optional<Indicator> chosen() {
    return statistics()
        .catalogue()
        .byId(bench.session().style().theme().indicator())
        .filter(IndicatorReader::isOwn);
  }

  private void show(@Nullable Indicator before) {
    Desk desk = bench.desk();
    FormulaViewModel model = new FormulaViewModel(desk, before);
    FormulaCard card = new FormulaCard(model, desk.texts(), this);
    bench.showCard(card.root(), model::close);
  }

  @Override
  public void save(Indicator made, Region after) {
    MapStyle style = UsualStyle.showing(bench.session().style(), after.statistics(), made);
    take("window.act.indicator", made, after, style);
  }

  @Override
  public void delete(Indicator own) {
    Region after = bench.session().region().with(statistics().catalogue().without(own.id()));
    take("window.act.indicator.delete", own, after, without(own, after.statistics()));
  }

  /// The style with the first indicator in the place of one that goes.
  private MapStyle without(Indicator own, Statistics after) {
    MapStyle style = bench.session().style();
    MapTheme theme = style.theme();
    boolean shown =
        theme.indicator().equals(own.id()) || theme.secondId().filter(own.id()::equals).isPresent();
    return shown
        ? UsualStyle.showing(
            style,
            after,
            after
                .catalogue()
                .byId(theme.indicator())
                .orElseGet(() -> after.indicators().getFirst()))
        : style;
  }

  @Override
  public void putAway() {
    bench.putCardAway();
  }

  private void take(String key, Indicator own, Region after, MapStyle style) {
    Desk desk = bench.desk();
    String name = desk.texts().get(key, own.names().in(desk.texts().locale()));
    Opened.Look look = bench.look(style);
    bench.putCardAway();
    bench
        .tasks()
        .start(
            name,
            _ -> Opened.of(after, look),
            (Opened opened) ->
                bench.take(
                    name, opened, bench.session().work().with(after, opened.picture().style())));
  }

  private Statistics statistics() {
    return bench.session().region().statistics();
  }
}
