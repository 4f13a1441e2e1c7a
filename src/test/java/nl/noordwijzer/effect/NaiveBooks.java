package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import org.locationtech.jts.geom.Envelope;

/// The method in plain loops over lists, for [RandomPlans]: slow, and without any class of the
/// room.
final class NaiveBooks {
  /// What happens in a year.
  static final class Year {
    double mustMove;
    double left;
    double returned;
    double moved;
    double displaced;

    /// Since the beginning, by segment.
    final Map<String, Double> change = new HashMap<>();
  }

  /// A group of households with one history, in one district and segment.
  private static final class Group {
    String intervention = "";
    String market = "";
    int year;
    double homeless;
    double inTemporary;
  }

  /// New homes that are still empty, and for whom they are kept.
  private static final class NewHomes {
    String intervention = "";
    String market = "";
    int year;
    double number;
  }

  private final Map<Integer, Year> years = new TreeMap<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<NewHomes> homes = new ArrayList<>();
  private final Map<String, Double> temporary = new HashMap<>();

  /// By intervention and market: households that are offered to return, and those who will as they
  /// have to move.
  private final Map<String, Double> allOffers = new HashMap<>();

  private final Map<String, Map<Integer, Double>> rightsByYear = new HashMap<>();
  private final Map<String, Integer> lastDemolition = new HashMap<>();

  private final Map<String, Double> rights = new HashMap<>();
  private final Map<String, Double> kept = new HashMap<>();
  private final Map<String, Double> free = new HashMap<>();

  private final double turnoverRent;
  private final double relabelled;
  private final double leadTime;
  private final double accepted;

  NaiveBooks(List<Intervention> interventions, Outlook outlook) {
    int i =
        switch (outlook) {
          case FAVOURABLE -> 0;
          case EXPECTED -> 1;
          case ADVERSE -> 2;
        };
    turnoverRent = new double[] {0.09, 0.075, 0.06}[i];
    relabelled = new double[] {0.75, 0.50, 0.25}[i];
    leadTime = new double[] {3, 2, 1}[i];
    accepted = new double[] {0.75, 0.50, 0.25}[i];
    for (int year = 2022; year <= 2047; year++) {
      years.put(year, new Year());
    }
    interventions.forEach(this::enter);
    for (int year = 2022; year <= 2047; year++) {
      for (String market : List.of("sociale_huur", "particuliere_huur")) {
        for (int district = 1; district <= 3; district++) {
          rehouse(district + market, year);
        }
      }
    }
  }

  Year year(int year) {
    return Objects.requireNonNull(years.get(year));
  }

  private static double number(Intervention it, String input) {
    return it.input(input).orElse(null) instanceof InputValue.Amount(double value) ? value : 0;
  }

  /// Share of the strip by district: districts are 200 m wide.
  private static Map<Integer, Double> districts(Intervention it) {
    Envelope strip = ((Place.Drawn) it.place()).geometry().getEnvelopeInternal();
    Map<Integer, Double> shares = new TreeMap<>();
    double inside = Math.min(strip.getMaxX(), 190_600) - strip.getMinX();
    for (int district = 1; district <= 3; district++) {
      double west = Math.max(strip.getMinX(), 190_000 + 200.0 * (district - 1));
      double east = Math.min(strip.getMaxX(), 190_000 + 200.0 * district);
      if (east > west) {
        shares.put(district, (east - west) / inside);
      }
    }
    return shares;
  }

  private void enter(Intervention it) {
    int start = it.years().start();
    int end = it.years().end();
    double dwellings = number(it, "woningen");
    switch (it.type()) {
      case "sloop_herstructurering" -> {
        int gone = (int) number(it, "sloopjaar");
        demolish(it, gone, "sociale_huur", number(it, "sloop_sociale_huur"));
        demolish(it, gone, "particuliere_huur", number(it, "sloop_particuliere_huur"));
        build(it, end, "sociale_huur", number(it, "nieuw_sociale_huur"));
        build(it, end, "koop", number(it, "nieuw_koop"));
      }
      case "transformatie" -> {
        demolish(it, start, "sociale_huur", number(it, "woningen_voor"));
        build(it, end, "sociale_huur", number(it, "appartementen"));
      }
      case "starters_gezinswoningen" -> build(it, end, "sociale_huur", dwellings);
      case "koop" -> build(it, end, "koop", dwellings);
      case "flexwoningen" -> stand(it, start, start + (int) number(it, "jaren"), dwellings);
      case "inponden" -> purchase(it, start, end, dwellings);
      default -> throw new IllegalArgumentException(it.type());
    }
  }

  private void change(int from, String segment, double number) {
    years.forEach((year, books) -> {
      if (year >= from) {
        books.change.merge(segment, number, Double::sum);
      }
    });
  }

  private void demolish(Intervention it, int year, String segment, double number) {
    change(year, segment, -number);
    double staying = number * Math.max(0, 1 - turnoverRent * leadTime);
    year(year).mustMove += number;
    year(year).left += number - staying;
    for (var district : districts(it).entrySet()) {
      String key = it.id() + district.getKey() + segment;
      look(it, district.getKey() + segment, year, staying * district.getValue());
      double offers = staying * district.getValue();
      allOffers.merge(key, offers, Double::sum);
      rightsByYear
          .computeIfAbsent(key, _ -> new HashMap<>())
          .merge(year, offers * accepted, Double::sum);
      if (number > 0) {
        lastDemolition.merge(key, year, Math::max);
      }
    }
  }

  private void look(Intervention it, String market, int year, double households) {
    Group group = new Group();
    group.intervention = it.id();
    group.market = market;
    group.year = year;
    group.homeless = households;
    groups.add(group);
  }

  private void build(Intervention it, int year, String segment, double number) {
    change(year, segment, number);
    for (var district : districts(it).entrySet()) {
      NewHomes built = new NewHomes();
      built.intervention = it.id();
      built.market = district.getKey() + segment;
      built.year = year;
      built.number = number * district.getValue();
      homes.add(built);
    }
  }

  private void stand(Intervention it, int from, int until, double number) {
    change(from, "sociale_huur", number);
    change(until, "sociale_huur", -number);
    for (var district : districts(it).entrySet()) {
      for (int year = from; year < until; year++) {
        temporary.merge(
            district.getKey() + "sociale_huur" + year, number * district.getValue(), Double::sum);
      }
    }
  }

  private void purchase(Intervention it, int start, int end, double number) {
    boolean stay =
        it.input("bewoners_blijven").orElseThrow() instanceof InputValue.YesNo(boolean yes) && yes;
    double each = number / (end - start + 1);
    double stock = Math.max(number, privateHomes(it));
    double usedRoom = 0;
    for (int year = start; year <= end; year++) {
      change(year, "particuliere_huur", -each);
      change(year, "sociale_huur", each);
      if (!stay) {
        double room = stock;
        for (int passed = start; passed <= year; passed++) {
          room *= 1 - turnoverRent * relabelled;
        }
        double left = Math.max(0, Math.min(each, stock - room - usedRoom));
        usedRoom += left;
        year(year).mustMove += each;
        year(year).left += left;
        for (var district : districts(it).entrySet()) {
          look(
              it,
              district.getKey() + "particuliere_huur",
              year,
              (each - left) * district.getValue());
        }
      }
    }
  }

  /// All private homes are apportioned: per metre of width a hundredth of the neighbourhood.
  private static double privateHomes(Intervention it) {
    double[] homes = {200 * 0.13, 320 * 0.19, 150 * 0.20, 90 * 0.10, 0, 410 * 0.33};
    Envelope strip = ((Place.Drawn) it.place()).geometry().getEnvelopeInternal();
    double sum = 0;
    for (int n = 0; n < 6; n++) {
      double west = Math.max(strip.getMinX(), 190_000 + 100.0 * n);
      double east = Math.min(strip.getMaxX(), 190_000 + 100.0 * (n + 1));
      sum += homes[n] * Math.max(0, east - west) / 100;
    }
    return sum;
  }

  private void rehouse(String market, int now) {
    Year books = year(now);
    List<Group> seekers =
        groups.stream().filter(it -> it.market.equals(market) && it.year <= now).toList();
    for (NewHomes built : homes) {
      if (built.market.equals(market) && built.year == now) {
        String key = built.intervention + market;
        double keep = Math.min(built.number, allOffers.getOrDefault(key, 0.0));
        allOffers.merge(key, -keep, Double::sum);
        kept.merge(key, keep, Double::sum);
        free.merge(market, built.number - keep, Double::sum);
      }
    }
    for (String intervention : seekers.stream().map(it -> it.intervention).distinct().toList()) {
      goBack(
          intervention + market,
          now,
          seekers.stream().filter(it -> it.intervention.equals(intervention)).toList());
    }
    double looking = looking(seekers);
    double part = looking == 0 ? 0 : Math.min(1, free.getOrDefault(market, 0.0) / looking);
    free.merge(market, -part * looking, Double::sum);
    books.moved += part * looking;
    house(seekers, part, books);
    useTemporaryHomes(seekers, temporary.getOrDefault(market + now, 0.0), books);
  }

  private void goBack(String key, int now, List<Group> own) {
    rights.merge(key, rightsByYear.getOrDefault(key, Map.of()).getOrDefault(now, 0.0), Double::sum);
    double looking = looking(own);
    double back =
        Math.min(looking, Math.min(kept.getOrDefault(key, 0.0), rights.getOrDefault(key, 0.0)));
    kept.merge(key, -back, Double::sum);
    rights.merge(key, -back, Double::sum);
    year(now).returned += back;
    house(own, looking == 0 ? 0 : back / looking, year(now));
    if (now >= lastDemolition.getOrDefault(key, 0)) {
      free.merge(own.getFirst().market, kept.getOrDefault(key, 0.0), Double::sum);
      kept.remove(key);
    }
  }

  private static double looking(List<Group> groups) {
    double looking = 0;
    for (Group it : groups) {
      looking += it.homeless + it.inTemporary;
    }
    return looking;
  }

  private static void house(List<Group> groups, double part, Year books) {
    for (Group it : groups) {
      books.mustMove += part * it.inTemporary;
      it.homeless *= 1 - part;
      it.inTemporary *= 1 - part;
    }
  }

  private static void useTemporaryHomes(List<Group> seekers, double places, Year books) {
    double there = seekers.stream().mapToDouble(it -> it.inTemporary).sum();
    double stay = there == 0 ? 0 : Math.min(1, places / there);
    double homeless = seekers.stream().mapToDouble(it -> it.homeless).sum();
    double enter = homeless == 0 ? 0 : Math.min(1, Math.max(0, places - there * stay) / homeless);
    for (Group it : seekers) {
      books.mustMove += it.inTemporary * (1 - stay);
      books.displaced += it.inTemporary * (1 - stay) + it.homeless * (1 - enter);
      books.moved += it.homeless * enter;
      it.inTemporary = it.inTemporary * stay + it.homeless * enter;
      it.homeless = 0;
    }
  }
}
