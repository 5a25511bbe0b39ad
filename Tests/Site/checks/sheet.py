"""One sheet to take along: the rules on its front, the questions on its back, on A4 and on Letter, with room to write."""
import pathlib
import subprocess
import tempfile

import browser
import paper

SIZES = ("A4", "Letter")
# The heaviest checklists of a site say enough of the others.
MOST = 8
POINTS = "() => [...document.querySelectorAll('{}')].map(item => item.textContent)"
RULES = "section.checklist:not(#more) li > p"
QUESTIONS = "#questions .questions li"


def sheets(page, size, folder):
    """The rules, the questions and what stands on each side of a printed checklist."""
    with browser.opened(page) as (tab, _):
        rules, questions = (tab.evaluate(POINTS.replace("{}", part)) for part in (RULES, QUESTIONS))
        foot = paper.bare(tab.evaluate("document.documentElement.dataset.sheet || ''"))
        path = pathlib.Path(folder) / "sheet.pdf"
        tab.pdf(path=str(path), format=size)
    done = subprocess.run(["pdftotext", "-raw", path, "-"], capture_output=True, text=True, check=True)
    return rules, questions, foot, [paper.bare(side) for side in done.stdout.split("\f") if side.strip()]


def wrong_of(page, size, folder):
    """What does not stand where it should."""
    rules, questions, foot, sides = sheets(page, size, folder)
    name = f"{page.parent.name} on {size}"
    if not foot or any(foot not in side for side in sides):
        yield f"{name}: a side does not say which record it is and when"
    if rules and any(paper.bare(rule) not in sides[0] for rule in rules):
        yield f"{name}: the rules are longer than one side"
    if not any(all(paper.bare(one) in side for one in questions) for side in sides[:2]):
        yield f"{name}: the questions do not stand on one side of the first sheet"


def problems(every):
    """Every checklist that is no sheet to take along."""
    pages = [page for site in every for page in sorted(site.glob("trials/*/checklist.html"), key=lambda one: -one.stat().st_size)[:MOST]]
    with tempfile.TemporaryDirectory() as folder:
        return [wrong for page in pages for size in SIZES for wrong in wrong_of(page, size, folder)]
