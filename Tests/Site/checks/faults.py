"""Seeded faults: a page is spoilt in one way at a time, and the checks have to see each."""
import re
import shutil
import tempfile

import access
import links
import markup
import paper
import promises
import sheet
import sites
import stillness

# Each fault: what stands on the page, what is put in its place, and which check has to see it.
FAULTS = {
    "no language": (r'<html lang="[^"]*"', "<html", "axe"),
    "two titles of the page": (r"(<h1[^>]*>.*?</h1>)", r"\1<h1>Again</h1>", "promises"),
    "a heading skipped": (r"(<main[^>]*>)", r"\1<h1>A</h1><h4>Too deep</h4>", "axe"),
    "low contrast": (r"(<main[^>]*>)", r'\1<p style="color:#999;background:#fff">Hard to see</p>', "axe"),
    "a picture without words": (r"(<main[^>]*>)", r'\1<svg role="img" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>', "axe"),
    "an image without words": (r"(<main[^>]*>)", r'\1<img src="picture.png">', "markup"),
    "a button without a name": (r"(<main[^>]*>)", r'\1<button type="button"></button>', "axe"),
    "a target too small": (
        r"(<main[^>]*>)",
        r'\1<div><button type="button" style="width:9px;height:9px;padding:0" aria-label="a"></button>'
        r'<button type="button" style="width:9px;height:9px;padding:0" aria-label="b"></button></div>', "axe"),
    "one id twice": (r"(<main[^>]*>)", r'\1<p id="twice">A</p><p id="twice">B</p>', "markup"),
    "an element left open": (r"(<main[^>]*>)", r"\1<div><p>Left open", "markup"),
    "a broken fragment": (r"(<main[^>]*>)", r'\1<p><a href="#nowhere-at-all">Gone</a></p>', "links"),
    "a broken link": (r"(<main[^>]*>)", r'\1<p><a href="gone.html">Gone</a></p>', "links"),
    "an image from elsewhere": (r"(<main[^>]*>)", r'\1<img alt="" src="https://example.org/a.png">', "requests"),
    "a text that needs a script": (r"(</main>)", r'<p id="late"></p>\1<script>late.textContent = "Late"</script>', "requests"),
    "wider than a small phone": (r"(<main[^>]*>)", r'\1<p style="width:60rem">Wide</p>', "sizes"),
    "a text that does not print": (r"(<main[^>]*>)", r'\1<p class="shift-not" hidden>Hidden words</p>', "paper"),
    "a style of its own": (r"(<main[^>]*>)", r'\1<p style="color:red">Red</p>', "promises"),
    "a term that opens nothing": (r'popovertarget="', 'popovertarget="not-', "promises"),
}
SHEET_FAULTS = {
    "rules longer than a side": (r"<main[^>]*>", r'\g<0><p style="height:26cm">Tall</p>'),
    "questions longer than a side": (r'<ul class="questions">', r'\g<0><li style="height:26cm">Tall</li>'),
    "a sheet that does not say which record it is": (r' data-sheet="[^"]*"', ""),
}
CHECKS = {
    "axe": lambda page: access.problems({"page": page}),
    "markup": lambda page: markup.problems(page.parent),
    "promises": lambda page: promises.problems([page]),
    "links": lambda page: links.problems(page.parents[4], [page]),
    "requests": lambda page: stillness.problems({"page": page}),
    "sizes": lambda page: access.layout_problems({"page": page}),
    "paper": lambda page: paper.problems({"page": page}),
}


def spoilt(page, name, fault):
    """A copy of the page beside it with one fault, as deep in the site as the page."""
    pattern, put, _ = fault
    folder = page.parent.with_name("fault-" + re.sub(r"\W+", "-", name))
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    text, count = re.subn(pattern, put, page.read_text(encoding="utf-8"), count=1, flags=re.S)
    (folder / "index.html").write_text(text, encoding="utf-8")
    return folder / "index.html" if count else None


def problems(site):
    """Faults that were not seen, and checks that cry at a page without a fault."""
    editions = [page for page in site.glob("trials/*/*/*/index.html") if "popovertarget" in page.read_text()]
    editions.sort(key=lambda page: (page.stat().st_size, page))
    if not editions:
        return ["there is no edition with a term to spoil"]
    found = []
    clean = spoilt(editions[0], "none", (r"\A", "", ""))
    found += [f"without a fault, {name} says: {wrong}" for name, check in CHECKS.items() for wrong in check(clean)[:1]]
    for name, fault in FAULTS.items():
        page = spoilt(editions[0], name, fault)
        if page is None:
            found.append(f"{name}: the page has no place for it")
        elif not CHECKS[fault[2]](page):
            found.append(f"{name}: {fault[2]} does not see it")
    return found + list(unseen_on_the_sheet(site))


def unseen_on_the_sheet(site):
    """Checklists that are no single sheet, and that the check of the sheet does not see."""
    page = sorted(site.glob("trials/*/checklist.html"))[0]
    spoilt_page = page.with_name("fault-checklist.html")
    for name, (pattern, put) in SHEET_FAULTS.items():
        text, count = re.subn(pattern, put, page.read_text(encoding="utf-8"), count=1)
        spoilt_page.write_text(text, encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            if not count or not list(sheet.wrong_of(spoilt_page, "A4", folder)):
                yield f"{name}: the check of the sheet does not see it"
    spoilt_page.unlink()
