package nl.noordwijzer.ui.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.noordwijzer.bidbook.ConfidentialPages;
import nl.noordwijzer.bidbook.PageOrigin;

/// On which pages homes may be that others may not see: on none before the user says so, page by
/// page or for all. A page that a table goes on to follows the page before it. FX thread only.
final class PageSecrets {
  private final ReadOnlyObjectWrapper<ConfidentialPages> allowed =
      new ReadOnlyObjectWrapper<>(ConfidentialPages.NONE);

  ReadOnlyObjectProperty<ConfidentialPages> allowedProperty() {
    return allowed.getReadOnlyProperty();
  }

  void allowOnAll(boolean wanted) {
    allowed.set(wanted ? ConfidentialPages.ALL : ConfidentialPages.NONE);
  }

  boolean isAllowedOn(PageOrigin page) {
    return allowed.get().showsMadeFrom(page.key());
  }

  /// @param pages of the bidbook, the page among them
  void allow(PageOrigin page, boolean wanted, List<PageOrigin> pages) {
    Set<String> next = new HashSet<>();
    pages.stream().filter(this::isAllowedOn).map(PageOrigin::key).forEach(next::add);
    if (wanted) {
      next.add(page.key());
    } else {
      next.remove(page.key());
    }
    allowed.set(ConfidentialPages.madeFrom(next));
  }

  /// Numbers from 1, of the pages of a bidbook.
  List<Integer> allowedAmong(List<PageOrigin> pages) {
    return IntStream.rangeClosed(1, pages.size())
        .filter(number -> isAllowedOn(pages.get(number - 1)))
        .boxed()
        .toList();
  }
}
