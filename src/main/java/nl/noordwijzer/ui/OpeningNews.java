package nl.noordwijzer.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.PlanDoubts;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.text.Texts;

/// What there is to tell of how a plan was opened, a sentence each.
///
/// @param told of how the window came to it
record OpeningNews(Begun begun, List<Phrase> told) {
  List<String> sentences(Texts texts) {
    List<Phrase> news = new ArrayList<>(told);
    Optional<PlanStore> store = begun.file().map(Begun.Kept::store);
    store.flatMap(PlanStore::readOnly).ifPresent(news::add);
    store.ifPresent(opened -> news.addAll(opened.news()));
    List<String> sentences = new ArrayList<>();
    for (Phrase each : news) {
      sentences.add(words(each, texts));
      if (each.key().equals(PlanStore.ELSEWHERE)) {
        sentences.addAll(doubts(texts));
      }
    }
    return List.copyOf(sentences);
  }

  private static String words(Phrase phrase, Texts texts) {
    return texts.get(phrase.key(), phrase.arguments(texts.locale()));
  }

  /// Another program does not mark what cannot be, as a form does.
  private List<String> doubts(Texts texts) {
    return new PlanDoubts(begun.plan(), begun.catalogue())
        .all().stream()
            .map(doubt ->
                texts.get(
                    "plan.doubt", doubt.item(), doubt.scenario(), words(doubt.sentence(), texts)))
            .toList();
  }
}
