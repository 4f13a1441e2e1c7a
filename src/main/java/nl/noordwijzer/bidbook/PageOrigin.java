package nl.noordwijzer.bidbook;

import java.util.Set;

/// What a page of a bidbook was made from.
///
/// @param page id of its template
/// @param subject key of what it is about, which stays the same while the plan changes; empty for
///   the whole
/// @param fields that its texts may have in braces
public record PageOrigin(String page, String subject, Set<String> fields) {
  public PageOrigin {
    fields = Set.copyOf(fields);
  }

  /// Of the pages that were made from the same: one, or more where a table goes on.
  public String key() {
    return page + "\n" + subject;
  }

  /// Whether other pages are made from the same template.
  public boolean isOneOfMany() {
    return !subject.isEmpty();
  }
}
