package nl.noordwijzer.plan;

import java.util.Optional;
import nl.noordwijzer.area.Names;
import org.jspecify.annotations.Nullable;

/// Who may pay for interventions.
///
/// @param cap most it can give in all, in euros; absent when it is not known
/// @param coFinancing least share of the cost, from 0 to 1, that others must pay; absent when it is
///   not known
/// @param condition what it is given for
/// @param source where cap, share and condition come from; empty when it gives no figures
public record FundingSource(
    String id,
    Names names,
    @Nullable Double cap,
    @Nullable Double coFinancing,
    Names condition,
    Names source)
    implements Identified {

  /// In euros.
  public Optional<Double> mostInAll() {
    return Optional.ofNullable(cap);
  }

  /// From 0 to 1.
  public Optional<Double> leastByOthers() {
    return Optional.ofNullable(coFinancing);
  }
}
