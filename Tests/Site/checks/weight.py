"""Weight: what a phone has to fetch before a family can read."""
import statistics

import browser
import sites

KILOBYTE = 1024
EDITION_MEDIAN = 60 * KILOBYTE
ANY_PAGE = 150 * KILOBYTE
FIRST_FILES = 2


def weights(site):
    """What each edition of a site weighs with its style sheet, in bytes."""
    css = sum(path.stat().st_size for path in site.glob("assets/*.css"))
    return [page.stat().st_size + css for page in site.glob("trials/*/*/*/index.html")]


def problems(every):
    """Editions that are heavy in the median, other pages over the limit, and first paints of many files."""
    found = []
    heavy = [weight for site in every for weight in weights(site)] or [0]
    median = statistics.median(heavy)
    print(f"       an edition with its style sheet: {median / KILOBYTE:.0f} KB in the median, {max(heavy) / KILOBYTE:.0f} KB at most")
    if median > EDITION_MEDIAN:
        found.append(f"an edition weighs {median / KILOBYTE:.0f} KB in the median")
    for site in every:
        found += [
            f"{site.name}/{page.relative_to(site)} weighs {page.stat().st_size / KILOBYTE:.0f} KB"
            for page in sites.pages(site)
            if not page.match("trials/*/*/*/index.html") and page.stat().st_size > ANY_PAGE
        ]
    for kind, page in sites.one_page_of_each_kind(*every).items():
        with browser.opened(page, scripts=False) as (_, asked):
            files = [address for address in asked if address.startswith("file:")]
        if len(files) > FIRST_FILES:
            found.append(f"{kind} asks for {len(files)} files")
    return found
