"""Finding: the site's own search, behind the headers that the site asks for, finds numbers, old names and slips."""
import contextlib
import functools
import http.server
import pathlib
import subprocess
import sys
import threading

import browser

# What a family may type, and what an answer has to lead to.
ASKED = {
    "NCT03913559": "nct03913559",
    "CMC-544": "nct03913559",
    "Besponsa": "nct03913559",
    "inotuzamab": "trials/",
    "acute lymphoblastic leukaemia": "nct03913559",
    "hyperdiploidy": "glossary/h/#hyperdiploid",
    "leukaemia": "glossary/l/#leukemia",
}


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a site with the headers of its `_headers`."""

    policy = []

    def end_headers(self):
        for name, value in self.policy:
            self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(site):
    """The address of a site while it is served on this machine."""
    lines = (site / "_headers").read_text(encoding="utf-8").split("/assets/*")[0].splitlines()[1:]
    handler = type("Served", (Quiet,), {"policy": [line.strip().split(": ", 1) for line in lines]})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


def indexed(site):
    """Lets Pagefind write its index beside the pages; gives what it says when it fails."""
    done = subprocess.run([sys.executable, "-m", "pagefind", "--site", site], capture_output=True, text=True)
    return "" if done.returncode == 0 else (done.stdout + done.stderr)[-400:]


def unanswered(tab, address):
    """What was asked from the home page and not found."""
    for words, wanted in ASKED.items():
        tab.goto(address + "index.html")
        tab.get_by_role("searchbox").fill(words)
        tab.get_by_role("button", name="Search").click()
        tab.wait_for_selector("#answers p", timeout=15000)
        links = [link.get_attribute("href") for link in tab.locator("#answers a").all()]
        if not any(wanted in link for link in links):
            yield f"{words} does not find {wanted}, but {links[:3]}"


def problems(site):
    """Everything that the search of a site does wrong."""
    failed = indexed(pathlib.Path(site))
    if failed:
        return [f"Pagefind: {failed}"]
    with served(site) as address, browser.window(width=390, height=844) as (tab, asked):
        said = []
        tab.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
        found = list(unanswered(tab, address))
        found += [f"the search asks {url}" for url in asked if not url.startswith((address, "data:"))]
        return found + [f"the browser says: {text[:200]}" for text in said]
