package nl.noordwijzer.ui;

import java.util.Optional;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.MapTheme;
import nl.noordwijzer.map.UsualStyle;
import nl.noordwijzer.source.DraftCheck;
import nl.noordwijzer.source.IndicatorReader;
import nl.noordwijzer.ui.formula.FormulaCard;
import nl.noordwijzer.ui.formula.FormulaViewModel;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// The way in for indicators of the user's own: the card that makes or changes one, what becomes of
/// it, and the way out for figures that were taken in.
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
    return shown().filter(IndicatorReader::isOwn);
  }

  /// The indicator that colours the map, where the user took its figures in.
  Optional<Indicator> takenIn() {
    return shown().filter(IndicatorReader::isTakenIn);
  }

  private Optional<Indicator> shown() {
    return statistics().catalogue().byId(bench.session().style().theme().indicator());
  }

  /// Takes the figures out of the plan that the user took in, unless another indicator needs them.
  void takeOut() {
    takenIn()
        .ifPresent(indicator ->
            DraftCheck.needed(statistics().catalogue(), indicator)
                .ifPresentOrElse(
                    why -> bench.desk().dialogs().notice(why.sentence(bench.desk().texts())),
                    () -> takeOut(indicator)));
  }

  private void takeOut(Indicator indicator) {
    Region after = bench.session().region().with(statistics().without(indicator.id()));
    take("window.act.figures.delete", indicator, after, without(indicator, after.statistics()));
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
    bench.putCardAway();
    new RegionAct(bench, name).take(after, style);
  }

  private Statistics statistics() {
    return bench.session().region().statistics();
  }
}
