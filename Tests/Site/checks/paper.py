"""Paper: a page printed to A4 holds all its text, and each sheet says which record and when."""
import pathlib
import re
import subprocess
import tempfile

import browser

PRINTED_TEXT = """() => {
  const left = 'nav, svg, button, .shift, .ways, .away, .skip, script, style';
  const walk = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), texts = [];
  while (walk.nextNode())
    if (!walk.currentNode.parentElement.closest(left) && walk.currentNode.data.trim()) texts.push(walk.currentNode.data);
  return texts; }"""


def bare(text):
    """A text without white space, soft hyphens and joined letters, which printing moves about, without capitals, which
    a style may make, and without East Asian signs, for which the machine may have no letters."""
    for joined, apart in {"\ufb01": "fi", "\ufb02": "fl", "\ufb00": "ff", "\ufb03": "ffi", "\ufb04": "ffl"}.items():
        text = text.replace(joined, apart)
    return re.sub(r"[\s\u00ad\u2e80-\uffef]+", "", text).casefold()


def sheets(tab, folder):
    """The text of each sheet of a page."""
    path = pathlib.Path(folder) / "page.pdf"
    tab.pdf(path=str(path), prefer_css_page_size=True, tagged=True, format="A4")
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return [sheet for sheet in done.stdout.split("\f") if sheet.strip()]


def without_foot(sheet, foot):
    """A sheet without its number and the line that says which record it is."""
    return re.sub(rf"^\d+/\d+{re.escape(foot)}", "", sheet)


def missing_from_paper(kind, page, folder):
    """What one page loses on paper."""
    with browser.opened(page) as (tab, _):
        texts = tab.evaluate(PRINTED_TEXT)
        foot = bare(tab.evaluate("document.documentElement.dataset.sheet || ''"))
        printed = [bare(sheet) for sheet in sheets(tab, folder)]
    found = [f"{kind}: sheet {number} has no foot" for number, sheet in enumerate(printed, 1) if foot not in sheet]
    whole = "".join(without_foot(sheet, foot) for sheet in printed)
    return found + [f"{kind}: not on paper: {text.strip()[:100]}" for text in texts if bare(text) not in whole]


def problems(kinds):
    """Every text that is on a page and not on its paper."""
    with tempfile.TemporaryDirectory() as folder:
        return [wrong for kind, page in kinds.items() for wrong in missing_from_paper(kind, page, folder)]
