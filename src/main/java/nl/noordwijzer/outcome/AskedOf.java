package nl.noordwijzer.outcome;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.effect.CorporationView.Asked;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// What is asked of one corporation, however the assumptions turn out.
///
/// @param corporation absent for what is of no corporation
public record AskedOf(@Nullable Owner corporation, Map<Outlook, Asked> outlooks) {
  public AskedOf {
    outlooks = new EnumMap<>(outlooks);
  }

  public Optional<Owner> owner() {
    return Optional.ofNullable(corporation);
  }

  public String name(Texts texts) {
    return owner().map(Owner::name).orElseGet(() -> texts.get("effectpane.asked.none"));
  }

  public Asked in(Outlook outlook) {
    return Objects.requireNonNull(outlooks.get(outlook));
  }

  public Asked expected() {
    return in(Outlook.EXPECTED);
  }

  public Spread spread(ToDoubleFunction<Asked> figure) {
    return Spread.of(outlook -> figure.applyAsDouble(in(outlook)));
  }
}
