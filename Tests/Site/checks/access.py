"""Access: axe-core in a real browser, and the sizes that it does not measure."""
import functools
import importlib.util
import pathlib

import browser

WAYS_TO_LOOK = {
    "light": lambda tab: None,
    "dark": lambda tab: tab.emulate_media(color_scheme="dark"),
    "320 px": lambda tab: tab.set_viewport_size({"width": 320, "height": 568}),
}
LONGEST_LINE = 70
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
TEXT_SPACING = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }"""
LINE_LENGTHS = """() => [...document.querySelectorAll('main p, main li, main dd')].map(block => {
  const range = document.createRange(); range.selectNodeContents(block);
  if (block.querySelector('p, li, dl, details, svg, a.card')) return 0;
  const lines = new Set([...range.getClientRects()].map(box => Math.round(box.bottom / 8)));
  return lines.size > 2 ? block.innerText.trim().length / lines.size : 0; })"""


@functools.cache
def axe_source():
    """The axe-core script that the Python package carries."""
    package = importlib.util.find_spec("axe_playwright_python")
    return pathlib.Path(package.origin).with_name("axe.min.js").read_text(encoding="utf-8")


def violations(page):
    """What axe says about one page, with the way of looking: light, then dark, then dark and narrow."""
    with browser.opened(page) as (tab, _):
        tab.evaluate(axe_source())
        for name, look in WAYS_TO_LOOK.items():
            look(tab)
            for violation in tab.evaluate("options => axe.run(document, options)", OPTIONS)["violations"]:
                yield name, violation


def said(violation):
    """A violation in one line: the rule, how many places, the first of them and why."""
    first = violation["nodes"][0]
    reasons = first["any"] or first["all"] or first["none"]
    why = reasons[0]["message"] if reasons else violation["help"]
    return f"{violation['id']} at {len(violation['nodes'])}: {first['html'][:110]}: {why[:160]}"


def problems(kinds):
    """Every violation on one page of each kind, light, dark and at 320 px."""
    return [
        f"{kind}, {name}: {said(violation)}"
        for kind, page in kinds.items() for name, violation in violations(page)
    ]


def layout_problems(kinds):
    """Pages that scroll sideways at 320 px, with wide text spacing or without, or whose lines are long."""
    found = []
    for kind, page in kinds.items():
        with browser.opened(page, width=320, height=568) as (tab, _):
            for name, css in {"320 px": "* {}", "320 px with wide text spacing": TEXT_SPACING}.items():
                tab.add_style_tag(content=css)
                wide = tab.evaluate("document.documentElement.scrollWidth")
                if wide > 320:
                    found.append(f"{kind}, {name}: the page is {wide} px wide")
        with browser.opened(page, width=1280) as (tab, _):
            longest = max(tab.evaluate(LINE_LENGTHS), default=0)
            if longest > LONGEST_LINE:
                found.append(f"{kind}: lines of {longest:.0f} characters")
    return found
