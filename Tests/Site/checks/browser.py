"""One Chromium for all checks."""
import contextlib
import shutil

from playwright.sync_api import sync_playwright

chromium = None


@contextlib.contextmanager
def running():
    """Starts Chromium, and ends it when the checks are done."""
    global chromium
    path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as play:
        chromium = play.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield
        chromium.close()


@contextlib.contextmanager
def opened(page, **options):
    """A page in a fresh window, with the addresses that it asked for in `asked`."""
    with window(**options) as (tab, asked):
        tab.goto(page.as_uri())
        yield tab, asked


@contextlib.contextmanager
def window(width=390, height=844, scripts=True, **options):
    """An empty fresh window, with the addresses that it asks for in `asked`."""
    context = chromium.new_context(
        viewport={"width": width, "height": height}, java_script_enabled=scripts, **options
    )
    tab = context.new_page()
    asked = []
    tab.on("request", lambda request: asked.append(request.url))
    try:
        yield tab, asked
    finally:
        context.close()
