"""Builds sites with the program and runs every check on the finished pages; exit code 1 when one fails."""
import pathlib
import sys
import tempfile
import time

import access
import browser
import faults
import finding
import keyboard
import links
import markup
import paper
import promises
import schemas
import sheet
import sites
import stillness
import weight


# The kinds of pages that look different where there is a search.
WITH_PARTS = ("page-home", "page-search", "page-glance")


def report(name, problems, started):
    """Prints one line for a check, and the first of its problems."""
    seconds = time.monotonic() - started
    print(f"{'FAIL' if problems else 'ok  '} {name} ({seconds:.1f} s)", flush=True)
    for problem in problems[:12]:
        print(f"       {problem}")
    if len(problems) > 12:
        print(f"       and {len(problems) - 12} more")
    return not problems


def checks_of_a_site(site):
    """The checks of every page of one site, each a name and a function that gives its problems."""
    pages = sites.pages(site)
    print(f"{site.name}: {len(pages)} pages")
    yield "markup is valid HTML on every page", lambda: markup.problems(site)
    yield "every page keeps its promises", lambda: promises.problems(pages)
    yield "every link and fragment leads somewhere", lambda: links.problems(site, pages)


def checks_of_each_kind(every):
    """The checks in the browser of one page of each kind, and the proof that the checks see what is wrong."""
    kinds = sites.one_page_of_each_kind(*every)
    yield "weight of an edition, and files before the first paint", lambda: weight.problems(every)
    print(f"one page of each of {len(kinds)} kinds")
    yield "axe: light, dark, 320 px", lambda: access.problems(kinds)
    yield "width, text spacing and length of lines", lambda: access.layout_problems(kinds)
    yield "same text without scripts; no request leaves the site", lambda: stillness.problems(kinds)
    yield "keyboard and touch reach and close every term", lambda: keyboard.problems(kinds)
    yield "paper holds all the text", lambda: paper.problems(kinds)
    yield "rules and questions are one sheet to take along", lambda: sheet.problems(every)
    yield "every seeded fault is caught", lambda: faults.problems(every[0])


def all_checks(program, folder):
    """Every check, site after site."""
    yield "YAML files fit the schemas for editors, and slips do not", lambda: schemas.problems(program)
    every = []
    for site in sites.built(program, folder):
        every.append(site)
        yield from checks_of_a_site(site)
    yield from checks_of_each_kind(every)
    yield from checks_of_the_search(sites.searched(program, folder))


def checks_of_the_search(site):
    """The checks of a site with an address and a search, which have parts of their own."""
    searched = {name: page for name, page in sites.one_page_of_each_kind(site).items() if name in WITH_PARTS}
    yield "markup is valid HTML with a search", lambda: markup.problems(site)
    yield "axe with a search: light, dark, 320 px", lambda: access.problems(searched)
    yield "numbers, old names and slips are found; nothing leaves the site", lambda: finding.problems(site)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    good = True
    with tempfile.TemporaryDirectory(prefix="plainspoken-pages-") as folder, browser.running():
        for name, check in all_checks(program, pathlib.Path(folder)):
            started = time.monotonic()
            good = report(name, check(), started) and good
    sys.exit(0 if good else 1)


main()
