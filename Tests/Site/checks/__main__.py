"""Builds sites with the program and runs every check on the finished pages; exit code 1 when one fails."""
import pathlib
import sys
import tempfile
import time

import access
import browser
import faults
import keyboard
import links
import markup
import paper
import promises
import sites
import stillness
import weight


def report(name, problems, started):
    """Prints one line for a check, and the first of its problems."""
    seconds = time.monotonic() - started
    print(f"{'FAIL' if problems else 'ok  '} {name} ({seconds:.1f} s)", flush=True)
    for problem in problems[:12]:
        print(f"       {problem}")
    if len(problems) > 12:
        print(f"       and {len(problems) - 12} more")
    return not problems


def checks_of(site):
    """The checks of one site, each a name and a function that gives its problems."""
    kinds = sites.one_page_of_each_kind(site)
    print(f"{site.name}: {len(sites.pages(site))} pages, {len(kinds)} kinds")
    yield "markup is valid HTML on every page", lambda: markup.problems(site)
    yield "every page keeps its promises", lambda: promises.problems(sites.pages(site))
    yield "every link and fragment leads somewhere", lambda: links.problems(site, sites.pages(site))
    yield "weight of an edition, and files before the first paint", lambda: weight.problems(site)
    yield "axe, one page of each kind, light, dark, 320 px", lambda: access.problems(kinds)
    yield "lines, zoom and text spacing", lambda: access.layout_problems(kinds)
    yield "same text without scripts; no request leaves the site", lambda: stillness.problems(kinds)
    if site.name != "examples":
        return
    yield "keyboard and touch reach and close every term", lambda: keyboard.problems(kinds)
    yield "paper holds all the text", lambda: paper.problems(kinds)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    good = True
    with tempfile.TemporaryDirectory(prefix="plainspoken-pages-") as folder, browser.running():
        for site in sites.built(program, pathlib.Path(folder)):
            for name, check in checks_of(site):
                started = time.monotonic()
                good = report(name, check(), started) and good
        started = time.monotonic()
        example = sites.example(pathlib.Path(folder))
        good = report("every seeded fault is caught", faults.problems(example), started) and good
    sys.exit(0 if good else 1)


main()
