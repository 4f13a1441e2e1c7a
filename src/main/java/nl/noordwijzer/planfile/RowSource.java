package nl.noordwijzer.planfile;

import java.util.List;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.text.NoordwijzerException;

/// Where the rows of the layers of a plan come from.
interface RowSource {
  /// All rows of a layer, in the order of the user.
  List<PlanRow> rows(Layer wanted) throws NoordwijzerException;
}
