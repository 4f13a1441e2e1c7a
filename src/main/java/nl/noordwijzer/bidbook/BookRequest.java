package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.Protocol;
import org.jspecify.annotations.Nullable;

/// What a bidbook is to be about.
///
/// @param scenarios the chosen ones in order, the base not among them; one at least
/// @param confidential on which pages homes may be that others may not see
/// @param style of the pages; that of the templates when absent
/// @param session the report of a workshop on the plan; null where none is told
public record BookRequest(
    Plan plan,
    PlanCatalogue catalogue,
    List<Scenario> scenarios,
    Imprint imprint,
    ConfidentialPages confidential,
    PaperWish paper,
    @Nullable HouseStyle style,
    @Nullable Protocol session,
    Texts texts) {

  /// @throws IllegalArgumentException when there is no scenario
  public BookRequest {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty()) {
      throw new IllegalArgumentException("a bidbook about nothing");
    }
  }

  /// Whether both give the same pages from the same templates, with the homes that others may not
  /// see or without them: only these differ. Plans are large: their parts are the same only when
  /// they are one object.
  @SuppressWarnings("ReferenceEquality")
  boolean hasFiguresOf(BookRequest other) {
    return plan.region() == other.plan.region()
        && plan.name().equals(other.plan.name())
        && plan.areas() == other.plan.areas()
        && plan.scenarios() == other.plan.scenarios()
        && plan.assumptions() == other.plan.assumptions()
        && plan.funding() == other.plan.funding()
        && plan.pictures() == other.plan.pictures()
        && plan.types() == other.plan.types()
        && catalogue == other.catalogue
        && scenarios.equals(other.scenarios)
        && imprint.equals(other.imprint)
        && paper.equals(other.paper)
        && Objects.equals(style, other.style)
        && Objects.equals(session, other.session)
        && texts == other.texts;
  }

  /// On the paper and in the style of the templates.
  ///
  /// @param withConfidential whether homes that others may not see may be on the pages
  public BookRequest(
      Plan plan,
      PlanCatalogue catalogue,
      List<Scenario> scenarios,
      Imprint imprint,
      boolean withConfidential,
      Texts texts) {
    this(
        plan,
        catalogue,
        scenarios,
        imprint,
        withConfidential ? ConfidentialPages.ALL : ConfidentialPages.NONE,
        PaperWish.NONE,
        null,
        null,
        texts);
  }

  public BookRequest with(ConfidentialPages value) {
    return new BookRequest(
        plan, catalogue, scenarios, imprint, value, paper, style, session, texts);
  }

  public BookRequest with(PaperWish value) {
    return new BookRequest(
        plan, catalogue, scenarios, imprint, confidential, value, style, session, texts);
  }

  public BookRequest with(HouseStyle value) {
    return new BookRequest(
        plan, catalogue, scenarios, imprint, confidential, paper, value, session, texts);
  }

  /// With the pages of a workshop.
  public BookRequest with(Protocol value) {
    return new BookRequest(
        plan, catalogue, scenarios, imprint, confidential, paper, style, value, texts);
  }

  /// About a plan with the same scenarios under other names.
  BookRequest of(Plan renamed) {
    List<Scenario> same =
        scenarios.stream().map(one -> renamed.scenarios().find(one.id()).orElse(one)).toList();
    return new BookRequest(
        renamed, catalogue, same, imprint, confidential, paper, style, session, texts);
  }

  /// With one of the chosen scenarios before the others.
  BookRequest startingWith(Scenario scenario) {
    List<Scenario> order = new ArrayList<>(scenarios);
    order.remove(scenario);
    order.addFirst(scenario);
    return new BookRequest(
        plan, catalogue, order, imprint, confidential, paper, style, session, texts);
  }

  Scenario first() {
    return scenarios.getFirst();
  }
}
