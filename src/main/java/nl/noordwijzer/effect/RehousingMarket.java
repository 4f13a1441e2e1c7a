package nl.noordwijzer.effect;

import java.util.List;

/// Finds homes of one segment in one district for the households that must move.
///
/// Year by year: first those who were offered to return take the new homes of their own
/// intervention, which are kept for all that have the offer until the last of them has had to move;
/// then all that seek share the other new homes, and what remains goes to temporary homes as long
/// as these stand. New homes that no one needs yet are kept for who comes later. The order of
/// interventions does not matter: those of one year share in proportion.
final class RehousingMarket {
  /// The households and new homes of one intervention here. Arrays have a place for each year.
  static final class Unit {
    final double[] demand = new double[Horizon.LENGTH];

    /// Households that are offered to return, by the year in which they must move.
    final double[] offers = new double[Horizon.LENGTH];

    /// Those of them who will.
    final double[] returning = new double[Horizon.LENGTH];

    final double[] built = new double[Horizon.LENGTH];

    final double[] returned = new double[Horizon.LENGTH];
    final double[] moved = new double[Horizon.LENGTH];
    final double[] displaced = new double[Horizon.LENGTH];

    /// Households that leave a temporary home.
    final double[] leaving = new double[Horizon.LENGTH];

    private double unreserved;
    private double reserve;
    private double right;
    private double waiting;
    private double arriving;
    private int lastDemand = -1;

    private void begin() {
      for (int t = 0; t < Horizon.LENGTH; t++) {
        unreserved += offers[t];
        lastDemand = demand[t] > 0 ? t : lastDemand;
      }
    }

    /// @return new homes that are not kept for those who return
    private double reserve(int t) {
      double kept = Math.min(built[t], unreserved);
      unreserved -= kept;
      reserve += kept;
      return built[t] - kept;
    }

    /// @return kept homes that none will return to any more
    private double takeBack(int t) {
      right += returning[t];
      arriving = demand[t];
      double back = Math.min(seekers(), Math.min(reserve, right));
      reserve -= back;
      right -= back;
      returned[t] = back;
      leaving[t] = house(back);
      double spare = t >= lastDemand ? reserve : 0;
      reserve -= spare;
      return spare;
    }

    private double seekers() {
      return waiting + arriving;
    }

    /// Gives homes to those who wait and those who arrive, in proportion.
    ///
    /// @return how many of those who waited have one
    private double house(double homes) {
      if (homes <= 0) {
        return 0;
      }
      double ofWaiting = homes * waiting / seekers();
      // never below zero by rounding: a share of it would be taken next
      arriving = Math.max(0, arriving - (homes - ofWaiting));
      waiting = Math.max(0, waiting - ofWaiting);
      return ofWaiting;
    }
  }

  private final List<Unit> units;
  private final double[] temporary;
  private double free;

  /// @param temporary homes that stand in each year
  RehousingMarket(List<Unit> units, double[] temporary) {
    this.units = units;
    this.temporary = temporary;
  }

  void run() {
    units.forEach(Unit::begin);
    for (int t = 0; t < Horizon.LENGTH; t++) {
      for (Unit unit : units) {
        free += unit.reserve(t);
        free += unit.takeBack(t);
      }
      shareNewHomes(t);
      shareTemporaryHomes(t);
    }
  }

  private void shareNewHomes(int t) {
    double seekers = 0;
    for (Unit unit : units) {
      seekers += unit.seekers();
    }
    double share = seekers == 0 ? 0 : Math.min(1, free / seekers);
    for (Unit unit : units) {
      double homes = unit.seekers() * share;
      unit.moved[t] = homes;
      unit.leaving[t] += unit.house(homes);
    }
    free = Math.max(0, free - seekers * share);
  }

  /// Those who live in temporary homes stay there before others come.
  private void shareTemporaryHomes(int t) {
    double waiting = 0;
    double arriving = 0;
    for (Unit unit : units) {
      waiting += unit.waiting;
      arriving += unit.arriving;
    }
    double stay = waiting == 0 ? 0 : Math.min(1, temporary[t] / waiting);
    double left = temporary[t] - waiting * stay;
    double enter = arriving == 0 ? 0 : Math.min(1, left / arriving);
    for (Unit unit : units) {
      double out = unit.waiting * (1 - stay);
      double in = unit.arriving * enter;
      unit.leaving[t] += out;
      unit.moved[t] += in;
      unit.displaced[t] = out + unit.arriving - in;
      unit.waiting = unit.waiting - out + in;
      unit.arriving = 0;
    }
  }
}
