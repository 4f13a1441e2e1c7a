package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.plan.OwnTemplate;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.NoordwijzerException;

/// Looks whether the bidbooks and pages that a plan keeps can be read.
public final class OwnTemplateCheck {
  private OwnTemplateCheck() {}

  /// A template that cannot be read, and why.
  public record Damaged(OwnTemplate template, NoordwijzerException reason) {}

  public static List<Damaged> of(Plan plan) {
    List<Damaged> damaged = new ArrayList<>();
    for (OwnTemplate template : plan.templates()) {
      try {
        Class<?> kind = template.isBook() ? BookTemplate.class : PageTemplate.class;
        TemplateJson.ofPlan(template, kind);
      } catch (NoordwijzerException e) {
        damaged.add(new Damaged(template, e));
      }
    }
    return damaged;
  }
}
