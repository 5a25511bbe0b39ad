"""The pages of a built site as Markdown that Hugo renders: the same words, headings, lists and links, nothing to understand."""

from html.parser import HTMLParser
from pathlib import Path

LAYOUT = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main>{{ .Content }}</main></body></html>
"""


class Markdown(HTMLParser):
    """Collects the main part of a page as Markdown."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self.inside = False
        self.skipped = 0

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "main":
            self.inside = True
        elif tag == "svg":
            self.skipped += 1
        elif tag in ("h1", "h2", "h3", "h4"):
            self.parts.append("\n\n" + "#" * int(tag[1]) + " ")
        elif tag == "li":
            self.parts.append("\n- ")
        elif tag in ("p", "div", "dt", "dd", "tr", "summary"):
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == "main":
            self.inside = False
        elif tag == "svg":
            self.skipped -= 1

    def handle_data(self, data: str) -> None:
        if self.inside and not self.skipped:
            self.parts.append(" ".join(data.split()) + " " if data.strip() else " ")


def make_site(site: Path, folder: Path) -> int:
    """Writes a Hugo site with the text of every page of `site`; returns the number of pages."""
    (folder / "layouts" / "_default").mkdir(parents=True)
    for name in ("single.html", "list.html"):
        (folder / "layouts" / "_default" / name).write_text(LAYOUT)
    (folder / "config.toml").write_text('title = "The same pages"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n')
    pages = sorted(site.rglob("*.html"))
    for number, page in enumerate(pages):
        reader = Markdown()
        reader.feed(page.read_text())
        text = folder / "content" / f"page-{number}.md"
        text.parent.mkdir(exist_ok=True)
        text.write_text(f'---\ntitle: "Page {number}"\n---\n' + "".join(reader.parts))
    return len(pages)
