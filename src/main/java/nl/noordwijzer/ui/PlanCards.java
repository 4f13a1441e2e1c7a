package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.planfile.PlanVersion;
import nl.noordwijzer.text.Texts;

/// The cards about a plan as a whole: which were open, which versions there are, what it is called.
///
/// @param away puts the card away
record PlanCards(Texts texts, Runnable away) {

  /// Makes the card about a card's rows.
  private VBox list(String key, List<ListCard.Row> rows) {
    ListCard.Words words =
        new ListCard.Words(
            texts.get(key + ".title"),
            texts.get(key + ".what"),
            texts.get(key + ".empty"),
            texts.get(key + ".choose"),
            texts.get(key + ".remove"));
    return ListCard.of(texts, words, rows, away);
  }

  /// Plans that were open before.
  Region recent(List<RecentPlans.Found> plans, Consumer<Path> open, Consumer<Path> forget) {
    return list(
        "window.recent",
        plans.stream()
            .map(plan ->
                new ListCard.Row(
                    String.valueOf(plan.file().getFileName()),
                    note(plan),
                    plan.isThere(),
                    () -> open.accept(plan.file()),
                    () -> forget.accept(plan.file())))
            .toList());
  }

  private String note(RecentPlans.Found plan) {
    Instant changed = plan.changed();
    Path folder = Objects.requireNonNullElse(plan.file().getParent(), plan.file());
    return changed == null
        ? texts.get("window.recent.gone", folder)
        : texts.get("window.recent.there", Cards.moment(changed, texts), folder);
  }

  /// What is done with versions.
  interface Versions {
    void make(String name);

    void goBack(PlanVersion version);

    void remove(PlanVersion version);
  }

  /// Versions of the plan to return to.
  Region versions(List<PlanVersion> versions, Versions acts) {
    VBox card =
        list(
            "window.versions",
            versions.stream()
                .map(version ->
                    new ListCard.Row(
                        named(version),
                        Cards.moment(version.time(), texts),
                        true,
                        () -> acts.goBack(version),
                        () -> acts.remove(version)))
                .toList());
    card.getChildren()
        .add(
            2,
            NameField.of(
                texts.get("window.versions.name"),
                "",
                texts.get("window.versions.make"),
                _ -> true,
                acts::make));
    return card;
  }

  /// What a version is called to the user.
  String named(PlanVersion version) {
    return version.name().isBlank() ? texts.get("window.versions.nameless") : version.name();
  }

  /// Another name for the plan.
  Region rename(String now, Consumer<String> take) {
    VBox card = new VBox();
    card.getStyleClass().addAll("card", "rename-card");
    card.setMaxSize(440, Region.USE_PREF_SIZE);
    card.getChildren()
        .addAll(
            Cards.heading(texts.get("window.rename.title"), texts.get("window.close"), away),
            NameField.of(
                texts.get("window.rename.name"),
                now,
                texts.get("window.rename.take"),
                name -> !name.isEmpty(),
                take),
            Cards.text(texts.get("window.rename.file"), "note"));
    return card;
  }
}
