"""What every page promises, read from its HTML: one title, headings in order, a language, words that open, nothing from elsewhere."""
import html.parser


class Outline(html.parser.HTMLParser):
    """The parts of a page that the promises speak of."""

    def __init__(self):
        super().__init__()
        self.tags, self.ids, self.levels, self.popovers = [], [], [], set()
        self.terms, self.buttons, self.wrong = [], [], []

    def handle_starttag(self, tag, attributes):
        marks = dict(attributes)
        self.tags.append(tag)
        if "id" in marks:
            self.ids.append(marks["id"])
            self.popovers |= {marks["id"]} if "popover" in marks else set()
        if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self.levels.append(int(tag[1]))
        if tag == "html" and not marks.get("lang"):
            self.wrong.append("the page names no language")
        if tag == "a" and "term" in (marks.get("class") or "").split():
            self.terms.append((marks.get("href") or "").removeprefix("#"))
        if "popovertarget" in marks:
            self.buttons.append(marks["popovertarget"])
        self.check_safety(tag, marks)

    def check_safety(self, tag, marks):
        """Notes what a strict Content-Security-Policy would stop."""
        if "style" in marks or tag == "style":
            self.wrong.append(f"<{tag}> carries its own style")
        if any(name.startswith("on") for name in marks):
            self.wrong.append(f"<{tag}> carries a script")
        if tag == "script" and not marks.get("src") and marks.get("type") != "application/ld+json":
            self.wrong.append("a script stands in the page")
        address = marks.get("src") or (marks.get("href") if tag == "link" and marks.get("rel") == "stylesheet" else "")
        if (address or "").startswith(("http:", "https:", "//")):
            self.wrong.append(f"<{tag}> fetches {address}")

    def problems(self):
        """What is wrong with the page."""
        yield from self.wrong
        for tag in ("h1", "main"):
            if self.tags.count(tag) != 1:
                yield f"{self.tags.count(tag)} <{tag}>"
        for above, below in zip(self.levels, self.levels[1:]):
            if below > above + 1:
                yield f"a heading {below} follows a heading {above}"
        for name in sorted({name for name in self.ids if self.ids.count(name) > 1}):
            yield f"the id {name} stands twice"
        yield from (f"the term {name} has no meaning on the page" for name in set(self.terms) - set(self.ids))
        yield from (f"the button of {name} opens nothing" for name in set(self.buttons) - self.popovers)
        yield from (f"the term {name} does not open" for name in set(self.terms) - set(self.buttons))


def problems(pages):
    """Every broken promise on the pages."""
    found = []
    for page in pages:
        outline = Outline()
        outline.feed(page.read_text(encoding="utf-8"))
        found += [f"{'/'.join(page.parts[-5:-1])}: {problem}" for problem in outline.problems()]
    return found
