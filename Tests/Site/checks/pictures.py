"""Takes the pictures of the documentation from a finished site: pictures.py SITE FOLDER. It needs Pillow besides."""
import io
import pathlib
import subprocess
import sys
import tempfile

from PIL import Image

import browser

TRIAL = "trials/nct03913559"
EASY = f"{TRIAL}/family/easy/index.html"
PHONE = {"width": 390, "height": 760}
DESK = {"width": 1200, "height": 800}
DARK = PHONE | {"color_scheme": "dark"}
COLOURS = 48
LIMIT = 60 * 1024
# The picture's name: the page, the window, and the part of the page that stands at the top.
PICTURES = {
    "home-phone": ("index.html", PHONE, ""),
    "glance-desk": (f"{TRIAL}/index.html", DESK, ""),
    "easy-phone": (EASY, PHONE, ""),
    "easy-desk": (EASY, DESK, "#happen"),
    "standard-dark": (f"{TRIAL}/family/standard/index.html", DARK, "#rules"),
    "child-phone": (f"{TRIAL}/child/short/index.html", PHONE, "main section:nth-of-type(3)"),
    "glossary-phone": ("glossary/m/index.html", PHONE, ""),
}


def keep(png, path):
    """Writes a picture with few colours, and refuses one that is still heavy."""
    Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS).save(path, optimize=True)
    if path.stat().st_size > LIMIT:
        raise SystemExit(f"{path} has {path.stat().st_size} bytes")


def word_open(site, folder):
    """A word with its meaning open below the line."""
    with browser.opened(site / EASY, **PHONE) as (tab, _):
        word = tab.locator(".ask .word > button").first
        word.evaluate("word => word.scrollIntoView({block: 'center'})")
        word.press("Enter")
        keep(tab.screenshot(), folder / "word-phone.png")


def paper(site, folder):
    """The first sheet of the easy edition, and the first of the checklist, side by side."""
    with tempfile.TemporaryDirectory() as scratch:
        sheets = []
        for page in (EASY, f"{TRIAL}/checklist.html"):
            with browser.opened(site / page) as (tab, _):
                tab.pdf(path=f"{scratch}/page.pdf", prefer_css_page_size=True, format="A4")
            subprocess.run(["pdftoppm", "-r", "60", "-png", "-singlefile", f"{scratch}/page.pdf", f"{scratch}/page"], check=True)
            sheets.append(Image.open(f"{scratch}/page.png").convert("RGB"))
        both = Image.new("RGB", (sum(sheet.width for sheet in sheets) + 20, sheets[0].height), "#888")
        both.paste(sheets[0], (0, 0))
        both.paste(sheets[1], (sheets[0].width + 20, 0))
        out = io.BytesIO()
        both.save(out, "PNG")
        keep(out.getvalue(), folder / "paper.png")


def main():
    site, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with browser.running():
        for name, (page, look, part) in PICTURES.items():
            with browser.opened(site / page, **look) as (tab, _):
                if part:
                    tab.evaluate("part => document.querySelector(part).scrollIntoView()", part)
                keep(tab.screenshot(), folder / f"{name}.png")
        word_open(site, folder)
        paper(site, folder)


if __name__ == "__main__":
    main()
