"""
Makes the faces of public/fonts out of those of Fontsource (README.md says how to run it).

Each is cut down to the letters we set, to weights from 400 to 600, and to one optical size: 14
points for text, 40 for headlines. They are named anew, as the licence reserves the name Source.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

packages, here = Path(sys.argv[1]), Path("public/fonts")
serif = "source-serif-4/files/source-serif-4-"
sans = "source-sans-3/files/source-sans-3-"

features = "kern liga mark mkmk ccmp locl calt tnum lnum init medi fina isol rlig".split()
weights = {"wght": (400, 600)}

signs = {*range(0x2010, 0x2015), *map(ord, "ıŒœ‘’‚“”„†•…\u202f′″‹›€™←↑→↓−")}
latin = {*range(0x20, 0x7F), *range(0xA0, 0x100), *signs}
# Headlines and emphasis do without most of them.
letters = latin - {*range(0xA1, 0xC0), *map(ord, "×÷‒′″™−←↑→↓")} | {*map(ord, "¡£«·»¿")}
romanized = {*range(0x100, 0x180), *range(0x1CD, 0x1DD), *range(0x1E00, 0x1F00)}
romanized |= {*map(ord, "ƏəȘșȚț"), *range(0x2BB, 0x2C0)}


def make(source, name, family, limits, wanted=None):
    font = TTFont(packages / f"{source}.woff2")
    options = subset.Options(layout_features=features, hinting=False, name_IDs=[1, 2, 4, 6, 13, 14])
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[c for c in font.getBestCmap() if wanted is None or c in wanted])
    cut.subset(font)
    font.save(here / "cut.ttf")
    font = instantiateVariableFont(TTFont(here / "cut.ttf"), limits)
    (here / "cut.ttf").unlink()
    for record in font["name"].names:
        if record.nameID in (1, 4):
            record.string = family
        if record.nameID == 6:
            record.string = family.replace(" ", "")
    font.flavor = "woff2"
    font.save(here / f"{name}.woff2")


make(f"{serif}latin-wght-normal", "serif-latin", "Entente Serif", weights, latin)
make(f"{serif}latin-wght-italic", "serif-italic-latin", "Entente Serif", {"wght": 400}, letters)
make(f"{serif}latin-opsz-normal", "display-latin", "Entente Display", {"wght": 600, "opsz": 40}, letters)
make(f"{sans}latin-wght-normal", "sans-latin", "Entente Sans", weights, latin)
for source, kind in (serif, "serif"), (sans, "sans"):
    more = f"Entente {kind.title()} More"
    make(f"{source}latin-ext-wght-normal", f"{kind}-latin-ext", more, weights, romanized)
    make(f"{source}greek-wght-normal", f"{kind}-greek", more, weights)
    make(f"{source}cyrillic-wght-normal", f"{kind}-cyrillic", more, weights)
    # Tajik and Kyrgyz, among others.
    make(f"{source}cyrillic-ext-wght-normal", f"{kind}-cyrillic-ext", more, weights, range(0x492, 0x4F6))
arabic = {*range(0x600, 0x750), *range(0x2000, 0x2100), 0xFDFC, 0x25CC}
make("vazirmatn/files/vazirmatn-arabic-wght-normal", "arabic", "Entente Arabic", weights, arabic)
