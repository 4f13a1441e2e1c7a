"""Opens every layer of a plan in QGIS as it is installed, edits its interventions, and says so.

Called with the path of the plan; prints a line per layer and per edit, and ends with a failure at
the first thing that QGIS does not accept.
"""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.PyQt.QtXml import QDomDocument  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsDataProvider,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
)

LAYERS_WITH_STYLE = ("gebieden", "plangebieden", "ingrepen", "complexen", "notities")


def require(right, what):
    if not right:
        sys.exit("QGIS: " + what)


def layers(path):
    root = QgsVectorLayer(path, "plan", "ogr")
    require(root.isValid(), "cannot open the plan")
    separator = QgsDataProvider.sublayerSeparator()
    for sub in root.dataProvider().subLayers():
        name = sub.split(separator)[1]
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        require(layer.isValid(), f"layer {name} is not valid")
        yield layer


def read(layer):
    features = list(layer.getFeatures())
    require(len(features) == layer.featureCount(), f"layer {layer.name()} counts otherwise")
    for feature in features:
        if feature.hasGeometry():
            require(feature.geometry().isGeosValid(), f"a geometry of {layer.name()} is not valid")
            require(layer.crs().authid() == "EPSG:28992", f"{layer.name()} is not in RD")
    words, found = layer.loadDefaultStyle()
    if layer.name() in LAYERS_WITH_STYLE:
        require(found, f"the style of {layer.name()} is not taken: {words}")
        require(layer.renderer() is not None, f"{layer.name()} has no renderer")
    if layer.name() == "ingrepen":
        for kind, symbol in (("", 2), (" lijnen", 1), (" punten", 0)):
            related, ids, names = layer.listStylesInDatabase()[:3]
            style = dict(zip(names[:related], ids[:related]))["Noordwijzer" + kind]
            require(load(layer, style), f"the style of ingrepen{kind} is not taken")
            categories = layer.renderer().categories()
            require(all(int(each.symbol().type()) == symbol for each in categories), "symbols" + kind)
            print("categories" + kind, len(categories), categories[0].label())
        layer.loadDefaultStyle()
    if layer.name() == "gebieden":
        for rule in layer.renderer().rootRule().children()[0].children():
            found = layer.getFeatures(QgsFeatureRequest().setFilterExpression(rule.filterExpression()))
            print("class", rule.symbol().color().name(), rule.label(), len(list(found)))
    if layer.name() == "complexen":
        for each in layer.renderer().categories():
            print("owner", each.symbol().color().name(), each.value())
    print("layer", layer.name(), len(features), layer.renderer().type() if layer.isSpatial() else "-")


def load(layer, style):
    words, mistake = layer.getStyleFromDatabase(style)
    document = QDomDocument()
    document.setContent(words)
    return layer.importNamedStyle(document)[0]


def edit(layer):
    drawn = [each for each in layer.getFeatures() if polygon(each)]
    first = drawn[0]
    require(layer.startEditing(), "ingrepen cannot be edited")
    corner = first.geometry().vertexAt(0)
    require(layer.moveVertex(corner.x() - 7, corner.y() + 3, first.id(), 0), "vertex not moved")
    require(layer.changeAttributeValue(first.id(), layer.fields().indexOf("naam"), "Uit QGIS ✓"), "name")
    new = QgsFeature(layer.fields())
    for name in ("scenario", "type", "van", "tot"):
        new[name] = first[name]
    new["naam"] = "Nieuw in QGIS"
    new.setGeometry(QgsGeometry(first.geometry().buffer(10, 4)))
    require(layer.addFeature(new), "feature not added")
    require(layer.commitChanges(), "; ".join(layer.commitErrors()))
    print("edited", first["code"], corner.x() - 7, corner.y() + 3)


def polygon(feature):
    return feature.hasGeometry() and feature.geometry().type() == 2


def main(path):
    application = QgsApplication([], False)
    application.initQgis()
    print("QGIS", Qgis.QGIS_VERSION)
    for layer in layers(path):
        read(layer)
        if layer.name() == "ingrepen":
            interventions = layer
    edit(interventions)
    del interventions, layer
    application.exitQgis()


main(sys.argv[1])
