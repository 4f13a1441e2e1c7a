"""Exports one A3 page with a choropleth as PDF with a QGIS print layout, once per line it is given.

Arguments: the GeoPackage with the country, the PDF to write, and the upper bounds of the classes.
Prints the seconds of each export.
"""

import os
import sys
import time

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsRendererRange,
    QgsVectorLayer,
)

COLOURS = ("#fff5eb", "#fdd0a2", "#fd8d3c", "#d94801", "#7f2704")


def country(path, bounds):
    layer = QgsVectorLayer(path, "Homes", "ogr")
    ranges = []
    lower = 0
    for upper, colour in zip(bounds, COLOURS):
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": "#59636e", "outline_width": "0.1"}
        )
        ranges.append(QgsRendererRange(lower, upper, symbol, f"{lower:g} - {upper:g}"))
        lower = upper
    layer.setRenderer(QgsGraduatedSymbolRenderer("HOMES", ranges))
    return layer


def place(layout, item, x, y, width, height):
    item.attemptMove(QgsLayoutPoint(x, y))
    item.attemptResize(QgsLayoutSize(width, height))
    layout.addLayoutItem(item)


def page(project, layer):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A3", QgsLayoutItemPage.Landscape)
    title = QgsLayoutItemLabel(layout)
    title.setText("Homes")
    place(layout, title, 12, 12, 396, 12)
    frame = QgsLayoutItemMap(layout)
    place(layout, frame, 12, 30, 396, 240)
    frame.setLayers([layer])
    whole = layer.extent()
    whole.grow((whole.height() * 396 / 240 - whole.width()) / 2)
    whole.setYMinimum(layer.extent().yMinimum())
    whole.setYMaximum(layer.extent().yMaximum())
    frame.setExtent(whole)
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(frame)
    place(layout, legend, 330, 40, 70, 60)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(frame)
    bar.applyDefaultSize()
    place(layout, bar, 16, 260, 80, 12)
    return layout


def main(path, pdf, bounds):
    application = QgsApplication([], False)
    application.initQgis()
    project = QgsProject.instance()
    layer = country(path, bounds)
    project.setCrs(layer.crs())
    project.addMapLayer(layer)
    layout = page(project, layer)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.forceVectorOutput = True
    for _ in sys.stdin:
        start = time.perf_counter()
        outcome = QgsLayoutExporter(layout).exportToPdf(pdf, settings)
        if outcome != QgsLayoutExporter.Success:
            sys.exit("QGIS did not export the page")
        print(time.perf_counter() - start, flush=True)
    application.exitQgis()


main(sys.argv[1], sys.argv[2], [float(word) for word in sys.argv[3:]])
