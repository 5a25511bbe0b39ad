"""Takes the pictures of the documentation from a finished site: pictures.py SITE FOLDER."""
import pathlib
import subprocess
import sys
import tempfile

import browser

TRIAL = "trials/nct03913559"
EASY = f"{TRIAL}/family/easy/index.html"
STANDARD = f"{TRIAL}/family/standard/index.html"
PHONE = {"width": 390, "height": 844}
PICTURES = {
    "home-phone": ("index.html", PHONE),
    "trial-phone": (f"{TRIAL}/index.html", PHONE),
    "easy-phone": (EASY, PHONE),
    "easy-dark": (EASY, PHONE | {"color_scheme": "dark"}),
    "easy-desktop": (EASY, {"width": 1200, "height": 844}),
    "standard-rules": (STANDARD + "#rules", PHONE),
    "glossary-phone": ("glossary/index.html", PHONE),
}


def shoot(tab, path):
    """One picture of what the window shows."""
    tab.screenshot(path=str(path), type="jpeg", quality=72)


def open_a_word(site, folder):
    """A word with its meaning open below the line."""
    with browser.opened(site / EASY, **PHONE) as (tab, _):
        word = tab.locator(".ask .word > button").first
        word.evaluate("word => word.scrollIntoView({block: 'center'})")
        word.press("Enter")
        shoot(tab, folder / "word-open.jpg")


def print_a_page(site, folder):
    """The first sheet of the easy edition."""
    with browser.opened(site / EASY) as (tab, _), tempfile.TemporaryDirectory() as scratch:
        tab.pdf(path=f"{scratch}/page.pdf", prefer_css_page_size=True, format="A4")
        subprocess.run(
            ["pdftoppm", "-r", "60", "-jpeg", "-jpegopt", "quality=75", "-singlefile", f"{scratch}/page.pdf",
             folder / "easy-print"], check=True)


def main():
    site, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    with browser.running():
        for name, (path, look) in PICTURES.items():
            page, _, part = path.partition("#")
            with browser.opened(site / page, **look) as (tab, _):
                if part:
                    tab.evaluate("id => document.getElementById(id).scrollIntoView()", part)
                shoot(tab, folder / f"{name}.jpg")
        open_a_word(site, folder)
        print_a_page(site, folder)


if __name__ == "__main__":
    main()
