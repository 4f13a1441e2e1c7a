package nl.noordwijzer.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.text.Texts;

/// One owner whose homes stand out on a map, while those of all others stand back in one quiet
/// colour.
record SingledOwner(MapPicture picture, Owner owner) {

  /// Empty where no homes are shown, and where the owner has none that may be seen.
  static Optional<SingledOwner> of(MapPicture picture) {
    return Optional.ofNullable(picture.plan().owner())
        .filter(_ -> picture.style().layer(LayerKind.OWNERSHIP).isSeen())
        .filter(owner -> picture.region().ownership().owners().contains(owner))
        .map(owner -> new SingledOwner(picture, owner));
  }

  /// Looks by owner, the largest owner first.
  Map<Owner, OwnerLook> looks() {
    Map<Owner, OwnerLook> looks = OwnerLooks.of(picture.region().ownership());
    looks.replaceAll((one, look) -> one.equals(owner) ? look : back());
    return looks;
  }

  private OwnerLook back() {
    return new OwnerLook(
        MapColours.of(picture.ground()).surroundingsLine(), OwnerLook.Pattern.SOLID);
  }

  /// The picture that names the owner in its title, and in its legend the others together.
  MapPicture shown(Texts texts) {
    List<Legend.Block> blocks =
        picture.legend().blocks().stream()
            .map(block -> block instanceof Legend.Owners owners ? parted(owners, texts) : block)
            .toList();
    return picture
        .withTitle(texts.get("map.title.owner", picture.title(), owner.name()))
        .withLegend(new Legend(blocks));
  }

  private Legend.Owners parted(Legend.Owners block, Texts texts) {
    Map<Boolean, List<Legend.OwnerEntry>> parts =
        block.entries().stream()
            .collect(Collectors.partitioningBy(entry -> entry.owner().equals(owner)));
    int homes =
        parts.getOrDefault(false, List.of()).stream().mapToInt(Legend.OwnerEntry::dwellings).sum();
    return new Legend.Owners(
        block.title(),
        block.counted(),
        parts.getOrDefault(true, List.of()),
        new Legend.Others(back(), texts.get("map.owners.others"), homes),
        block.approximate(),
        block.pies(),
        block.note());
  }
}
