package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// Scenarios beside each other, ready to be shown.
///
/// @param all in the order of the wish, as are the pictures; or the first of them
public record Comparison(CompareWish wish, List<Compared> all, List<MapPicture> pictures) {
  public Comparison {
    all = List.copyOf(all);
    pictures = List.copyOf(pictures);
  }

  /// For a worker.
  ///
  /// @param before of which what still holds is kept; null for the first
  public static Comparison of(
      CompareWish wish,
      EffectModel model,
      PlanCatalogue catalogue,
      Texts texts,
      @Nullable Comparison before) {
    List<Compared> all = new ArrayList<>();
    for (Scenario scenario : wish.scenarios()) {
      all.add(
          (before == null ? List.<Compared>of() : before.all())
              .stream()
                  .filter(known -> known.isOf(wish.plan(), scenario))
                  .findFirst()
                  .orElseGet(() -> Compared.of(model, wish.plan(), scenario)));
    }
    return new Comparison(wish, all, new ComparePictures(wish, catalogue, texts).of(all));
  }

  /// The same on maps for another light. For a worker.
  public Comparison on(Ground ground, PlanCatalogue catalogue, Texts texts) {
    CompareWish lit = wish.on(ground);
    return new Comparison(lit, all, new ComparePictures(lit, catalogue, texts).of(all));
  }

  /// The same maps for who may not know which confidential lists are computed with: in the place of
  /// what these are from stands a sentence.
  ///
  /// @param instead says that something confidential is computed with
  public Comparison withoutSecrets(String instead, Locale language) {
    List<MapPicture> open = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Set<String> secret = all.get(i).secretCredits(language);
      open.add(
          pictures
              .get(i)
              .withNotes(
                  pictures.get(i).notes().stream()
                      .map(note -> secret.contains(note) ? instead : note)
                      .distinct()
                      .toList()));
    }
    return new Comparison(wish, all, open);
  }

  /// Of the first scenarios alone, as when two of them lie over each other.
  public Comparison first(int count) {
    int kept = Math.min(count, all.size());
    return new Comparison(wish, all.subList(0, kept), pictures.subList(0, kept));
  }

  /// The map of a scenario.
  public Optional<MapPicture> picture(Scenario scenario) {
    return IntStream.range(0, all.size())
        .filter(i -> all.get(i).scenario().equals(scenario))
        .mapToObj(pictures::get)
        .findFirst();
  }
}
