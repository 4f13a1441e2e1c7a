package nl.noordwijzer.planfile;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.text.NoordwijzerException;

/// The rows of a plan, where own types of interventions have a pattern and a group of colours that
/// there are: how something looks is no reason to refuse a plan.
///
/// @param told what holds instead of what stands there
record SoundLooks(RowSource source, Consumer<Told> told) implements RowSource {

  /// What is told of a row.
  record Told(PlanRow row, Phrase sentence) {}

  @Override
  public List<PlanRow> rows(Layer wanted) throws NoordwijzerException {
    List<PlanRow> rows = source.rows(wanted);
    return wanted.equals(PlanSchema.TYPES) ? rows.stream().map(this::sound).toList() : rows;
  }

  private PlanRow sound(PlanRow row) {
    PlanRow patterned = sound(row, "patroon", TypeLook.Pattern.PLAIN);
    return sound(patterned, "kleurgroep", TypeLook.ColourGroup.REDEVELOPMENT);
  }

  private <E extends Enum<E>> PlanRow sound(PlanRow row, String column, E usual) {
    E[] all = usual.getDeclaringClass().getEnumConstants();
    String text = row.told(column);
    if (Arrays.stream(all).anyMatch(each -> each.name().equals(text))) {
      return row;
    }
    told.accept(
        new Told(
            row,
            new Phrase(
                text.isEmpty() ? "planfile.mended.look.absent" : "planfile.mended.look",
                row.label(),
                column,
                text,
                Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")),
                usual.name())));
    return row.with(column, usual.name());
  }
}
