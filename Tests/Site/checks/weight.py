"""Weight: what a phone has to fetch before a family can read."""
import statistics

import browser
import sites

KILOBYTE = 1024
EDITION_MEDIAN = 60 * KILOBYTE
ANY_PAGE = 150 * KILOBYTE
FIRST_FILES = 2


def problems(site):
    """Editions that are heavy in the median, other pages over the limit, and first paints of many files."""
    css = sum(path.stat().st_size for path in site.glob("assets/*.css"))
    pages = sites.pages(site)
    editions = [page for page in pages if page.match("trials/*/*/*/index.html")]
    median = statistics.median(page.stat().st_size + css for page in editions) if editions else 0
    print(f"       an edition with its style sheet: {median / KILOBYTE:.0f} KB in the median")
    found = []
    if median > EDITION_MEDIAN:
        found.append(f"an edition weighs {median / KILOBYTE:.0f} KB in the median")
    others = set(pages) - set(editions)
    found += [
        f"{page.relative_to(site)} weighs {page.stat().st_size / KILOBYTE:.0f} KB"
        for page in sorted(others) if page.stat().st_size > ANY_PAGE
    ]
    for page in sites.one_page_of_each_kind(site).values():
        with browser.opened(page, scripts=False) as (_, asked):
            files = [address for address in asked if address.startswith("file:")]
        if len(files) > FIRST_FILES:
            found.append(f"{page.relative_to(site)} asks for {len(files)} files")
    return found
