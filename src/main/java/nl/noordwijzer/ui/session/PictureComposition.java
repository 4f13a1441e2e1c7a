package nl.noordwijzer.ui.session;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import org.jspecify.annotations.Nullable;

/// Keeps the picture of the session in step with its plan, style, ground and language.
///
/// Composes beside the FX thread, one picture at a time: what changes meanwhile is taken up when
/// that picture is done, so that the newest always wins and a long drag still shows its way.
public final class PictureComposition implements AutoCloseable {
  /// What a picture is to show.
  private record Wish(MapStyle style, Ground ground, PlanContent plan) {
    static Wish of(Session session) {
      return new Wish(session.style(), session.groundProperty().get(), session.content());
    }

    boolean isSame(Wish other) {
      return style.equals(other.style) && ground == other.ground && plan.isSame(other.plan);
    }
  }

  private final Desk desk;
  private final MapComposer composer;
  private final InvalidationListener change = _ -> request();
  private final ReadOnlyBooleanWrapper upToDate = new ReadOnlyBooleanWrapper(false);
  private final Latest<Wish, MapPicture> composing;
  private boolean closed;

  public PictureComposition(Desk desk, MapComposer composer) {
    this.desk = desk;
    this.composer = composer;
    composing =
        new Latest<>(
            desk.tasks(),
            (wish, _) -> compose(wish),
            Latest.Rules.finishing(Wish::isSame),
            this::show);
    desk.session().styleProperty().addListener(change);
    desk.session().groundProperty().addListener(change);
    desk.session().planProperty().addListener(change);
    desk.session().scenarioProperty().addListener(change);
    desk.session().planYearProperty().addListener(change);
    desk.session().marksProperty().addListener(change);
    desk.session().singledOwnerProperty().addListener(change);
    desk.session().pastProperty().addListener(change);
  }

  /// Takes a picture that was composed before this watch began.
  public void begin(MapPicture first) {
    desk.session().pictureProperty().set(first);
    if (shows(first)) {
      upToDate.set(true);
    } else {
      request();
    }
  }

  /// Composes anew, even when style and ground are the same: for other words.
  public void request() {
    upToDate.set(false);
    if (!closed) {
      composing.want(Wish.of(desk.session()));
    }
  }

  private MapPicture compose(Wish wish) {
    return composer.compose(wish.style, wish.ground, desk.texts(), wish.plan);
  }

  private void show(MapPicture picture) {
    desk.session().pictureProperty().set(picture);
    if (shows(picture)) {
      upToDate.set(true);
    } else {
      request();
    }
  }

  private boolean shows(@Nullable MapPicture picture) {
    return picture != null
        && new Wish(picture.style(), picture.ground(), picture.plan())
            .isSame(Wish.of(desk.session()));
  }

  /// Whether the picture of the session shows its present plan, style, ground and language.
  public ReadOnlyBooleanProperty upToDateProperty() {
    return upToDate.getReadOnlyProperty();
  }

  @Override
  public void close() {
    closed = true;
    composing.forget();
    desk.session().styleProperty().removeListener(change);
    desk.session().groundProperty().removeListener(change);
    desk.session().planProperty().removeListener(change);
    desk.session().scenarioProperty().removeListener(change);
    desk.session().planYearProperty().removeListener(change);
    desk.session().marksProperty().removeListener(change);
    desk.session().singledOwnerProperty().removeListener(change);
    desk.session().pastProperty().removeListener(change);
  }
}
