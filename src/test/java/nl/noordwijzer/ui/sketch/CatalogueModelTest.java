package nl.noordwijzer.ui.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.ui.session.Sketch.Tool;
import nl.noordwijzer.ui.sketch.CatalogueModel.Choice;
import nl.noordwijzer.ui.sketch.CatalogueModel.Heading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CatalogueModelTest {
  private final SketchDesk desk = new SketchDesk();
  private final CatalogueModel model = new CatalogueModel(desk.acts);

  @AfterEach
  void close() {
    desk.close();
  }

  private List<InterventionType> found(String words) {
    return model.entries(words).stream()
        .filter(Choice.class::isInstance)
        .map(entry -> ((Choice) entry).type())
        .toList();
  }

  private InterventionType type(String id) {
    return desk.acts.session().catalogue().types().require(id);
  }

  @Test
  void everyTypeStandsBelowOneHeading() {
    assertThat(found(""))
        .containsExactlyInAnyOrderElementsOf(desk.acts.session().catalogue().types());
    assertThat(model.entries("").getFirst()).isEqualTo(new Heading("Vernieuwen van woningen"));
  }

  @Test
  void wordsAreFoundInNameAndDescription() {
    assertThat(found("SLOOP")).extracting(InterventionType::id).contains("sloop_herstructurering");
    assertThat(found("gebouw saffierflat"))
        .extracting(InterventionType::id)
        .containsExactly("transformatie");
    assertThat(model.entries("bestaatniet")).isEmpty();
  }

  @Test
  void eachTypeIsACommandThatBeginsToDrawIt() {
    assertThat(model.commands()).hasSameSizeAs(desk.acts.session().catalogue().types().toList());
    model.commands().stream()
        .filter(command -> command.name().equals("Nieuwe ingreep: Inponden van koopwoningen"))
        .findFirst()
        .orElseThrow()
        .runIfEnabled();
    assertThat(desk.acts.session().sketch().typeProperty().get()).isEqualTo(type("inponden"));
  }

  @Test
  void theExplanationSaysHowItIsDrawn() {
    assertThat(model.explanation(type("inponden")))
        .startsWith("Een corporatie koopt woningen aan")
        .endsWith("Te tekenen als: vlak, punt.");
  }

  @Test
  void choosingATypeBeginsToDraw() {
    model.begin(type("verbinding"));
    assertThat(desk.acts.session().sketch().toolProperty().get()).isEqualTo(Tool.LINE);
  }

  @Test
  void inTheBaseScenarioNothingIsDrawnAndASentenceSaysWhy() {
    desk.acts.session().show(desk.acts.plan().base().id());
    model.begin(type("verbinding"));
    assertThat(desk.acts.session().sketch().toolProperty().get()).isEqualTo(Tool.NONE);
    assertThat(desk.desk().notices()).anyMatch(words -> words.contains("hier kunt u niet tekenen"));
  }
}
