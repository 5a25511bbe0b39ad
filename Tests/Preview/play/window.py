"""The browser window with an open page of the preview."""
import shutil
import time
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

# Notes when the first frame with the words that are looked for was drawn, and how many pages were put in place.
WATCH = """
addEventListener('DOMContentLoaded', () => {
  window.pagesShown = 1;
  window.look = () => {
    const want = window.wanted;
    if (!want || window.seenAt || !document.body) return;
    const text = document.body.textContent;
    if (want.gone ? !text.includes(want.words) : text.includes(want.words))
      requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => { window.seenAt ||= Date.now(); };
        drawn.port2.postMessage(0);
      });
  };
  new MutationObserver((changes) => {
    if (changes.some((change) => change.attributeName === 'data-preview-shown')) window.pagesShown += 1;
    look();
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, characterData: true });
});
"""


@contextmanager
def opened(address):
    """A window on an address."""
    with sync_playwright() as play:
        path = shutil.which("chromium") or shutil.which("google-chrome")
        chromium = play.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        page = chromium.new_page()
        page.set_default_timeout(60_000)
        page.add_init_script(WATCH)
        errors = []
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(address)
        page.wait_for_selector("html[data-preview-shown]")
        page.errors = errors
        yield page
        chromium.close()


def expect(page, words, gone=False):
    """Tells the page which words to look for from now on."""
    page.evaluate("want => { window.seenAt = 0; window.wanted = want; }", {"words": words, "gone": gone})


def seen(page):
    """Waits for the words; returns the moment in which they stood there, in milliseconds."""
    page.evaluate("look()")
    return until(page, "window.seenAt", "the words that were looked for")


def until(page, question, what):
    """Waits for an answer of the page. Asks again and again: the page's policy lets nobody wait inside of it."""
    begin = time.time()
    while not (answer := page.evaluate(question)):
        if time.time() - begin > 60:
            raise SystemExit(f"Not shown within a minute: {what}. The page says: {page.text_content('body')[:3000]}")
        time.sleep(0.1)
    return answer
