package nl.noordwijzer.bidbook;

import java.util.stream.Collectors;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;

/// The fields that a page of a bidbook may use.
final class PageFields {
  private static final String[] PLACES = {"first", "second", "third", "fourth"};

  private final BookRequest request;
  private final BookTemplate book;
  private final Subject subject;
  private final PageFigures figures;

  PageFields(BookRequest request, BookTemplate book, Subject subject, PageFigures figures) {
    this.request = request;
    this.book = book;
    this.subject = subject;
    this.figures = figures;
  }

  Fields fields() {
    Plan plan = request.plan();
    Texts texts = request.texts();
    Fields fields = new Fields();
    fields.put("bidbook", book.names().in(texts.locale()));
    fields.put("about", book.about().in(texts.locale()));
    fields.put("plan", plan.name());
    fields.put("base", plan.base().name());
    fields.put("scenario", request.first().name());
    fields.put(
        "scenarios",
        book.about(request.scenarios()).stream()
            .map(figures::wholeName)
            .collect(Collectors.joining(", ")));
    fields.put(
        "interventions",
        texts.get("bidbook.interventions.count", request.first().interventions().size()));
    fields.put("description", request.first().description());
    for (int i = 0; i < request.scenarios().size() && i < PLACES.length; i++) {
      fields.put(PLACES[i], request.scenarios().get(i).name());
    }
    fields.put("from", String.valueOf(Years.FIRST));
    fields.put("until", String.valueOf(Years.LAST));
    fields.put("date", request.imprint().day(texts));
    fields.put("status", texts.get("sheet.status", request.imprint().status()));
    addVerdict(fields, request.first());
    addSubject(fields);
    return fields;
  }

  private void addVerdict(Fields fields, Scenario scenario) {
    EffectWords words = figures.words();
    Verdict verdict = figures.verdict(scenario);
    fields.put("verdict", words.kind(verdict));
    fields.put("verdict_sentence", words.sentence(verdict));
  }

  private void addSubject(Fields fields) {
    if (subject instanceof Subject.Whole) {
      return;
    }
    fields.put("subject", subject.name());
    if (subject instanceof Subject.OfIntervention of) {
      Years years = of.intervention().years();
      String type =
          request
              .catalogue()
              .type(of.intervention().type(), request.plan())
              .map(it -> it.names().in(request.texts().locale()))
              .orElse(of.intervention().type());
      fields.put("type", type);
      fields.put("years", years.words());
      fields.put("notes", of.intervention().remarks().notes());
    }
  }
}
