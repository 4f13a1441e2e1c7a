package nl.noordwijzer.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;

/// A template of a plan's own: a bidbook, or a page of one. Its text is JSON, which the plan itself
/// does not understand.
///
/// @param book id of the bidbook
/// @param page id of the page; empty for the bidbook itself
/// @param subject key of what the page is about when it is for that one only; else empty
/// @param names what the user calls it
public record OwnTemplate(String book, String page, String subject, Names names, String json)
    implements Identified {

  /// Of a bidbook.
  public static OwnTemplate ofBook(String book, Names names, String json) {
    return new OwnTemplate(book, "", "", names, json);
  }

  /// What a template with these parts is called in the plan.
  public static String id(String book, String page, String subject) {
    return Stream.of(book, page, subject)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }

  @Override
  public String id() {
    return id(book, page, subject);
  }

  public boolean isBook() {
    return page.isEmpty();
  }

  /// Whether it asks for a picture with this id.
  boolean mentions(String picture) {
    return json.contains('"' + picture + '"');
  }

  public OwnTemplate withJson(String value) {
    return new OwnTemplate(book, page, subject, names, value);
  }

  /// The same page for one subject only.
  public OwnTemplate withSubject(String value) {
    return new OwnTemplate(book, page, value, names, json);
  }
}
