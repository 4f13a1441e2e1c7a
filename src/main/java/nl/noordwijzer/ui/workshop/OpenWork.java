package nl.noordwijzer.ui.workshop;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.ui.session.Work;
import org.jspecify.annotations.Nullable;

/// Takes out of the operator's work what others may not see: confidential homes with all that tells
/// of them, and notes.
final class OpenWork {
  private @Nullable Region whole;
  private @Nullable Region open;

  /// The open region stays the same object while the whole one does.
  @SuppressWarnings("ReferenceEquality")
  Work of(Work work) {
    Region region = open;
    if (region == null || whole != work.region()) {
      whole = work.region();
      region = work.region().onlyOpen();
      open = region;
    }
    return work.with(work.plan().withRegion(region).withNotes(Register.empty()));
  }
}
