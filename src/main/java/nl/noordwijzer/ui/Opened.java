package nl.noordwijzer.ui;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.map.PlanContent;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.map.FirstMap;
import nl.noordwijzer.ui.map.HomePlace;
import nl.noordwijzer.ui.session.Backgrounds;

/// A region made ready to be shown: with its first picture and the map drawn from it.
record Opened(Region region, MapComposer composer, MapPicture picture, FirstMap map) {

  /// How it is to be shown first.
  record Look(MapStyle style, Ground ground, Texts texts, HomePlace place, PlanContent plan) {
    Look at(HomePlace other) {
      return new Look(style, ground, texts, other, plan);
    }

    Look with(MapStyle other) {
      return new Look(other, ground, texts, place, plan);
    }
  }

  /// How the map is drawn from its picture.
  private interface Drawing {
    FirstMap of(Region region, MapPicture picture, HomePlace place);
  }

  /// For a worker.
  static Opened of(Region region, Look look) {
    return of(region, look, FirstMap::of);
  }

  /// With who owns the homes on the map. For a worker.
  static Opened withOwners(Region region, Look look) {
    return of(region, look, FirstMap::withOwners);
  }

  private static Opened of(Region region, Look look, Drawing drawing) {
    MapComposer composer = new MapComposer(region, Backgrounds::attribution);
    MapPicture picture = composer.compose(look.style, look.ground, look.texts, look.plan);
    return new Opened(region, composer, picture, drawing.of(region, picture, look.place));
  }
}
