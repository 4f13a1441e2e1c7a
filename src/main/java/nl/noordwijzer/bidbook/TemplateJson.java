package nl.noordwijzer.bidbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.sheet.JsonFile;
import nl.noordwijzer.text.NoordwijzerException;

/// Templates as JSON; what is wrong in one is told with its line.
final class TemplateJson {
  private TemplateJson() {}

  /// @param file its name
  /// @throws NoordwijzerException names file, line and what is wrong
  static <T> T ofFile(String file, String json, Class<T> type) throws NoordwijzerException {
    return new JsonFile("bidbook.template.damaged", file).read(json, type);
  }

  /// @throws NoordwijzerException names the template of the plan, the line and what is wrong
  static <T> T ofPlan(OwnTemplate template, Class<T> type) throws NoordwijzerException {
    return new JsonFile("bidbook.template.own", template.id()).read(template.json(), type);
  }

  static String write(ObjectNode template) {
    return template.toString();
  }
}
