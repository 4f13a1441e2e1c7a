package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;

/// A page before it is filled in.
record PageTemplate(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) Wording names,
    @JsonProperty(required = true) Paper paper,
    @JsonProperty(required = true) Orientation orientation,
    @JsonProperty(required = true) List<ItemTemplate> items) {
  PageTemplate {
    items = List.copyOf(items);
  }

  PageFormat format() {
    return new PageFormat(paper, orientation);
  }
}
